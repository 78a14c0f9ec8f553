import type { Series } from "@programmheft/core";
import { assembleSeries } from "./assemble-series.ts";
import type { ContentFile } from "./content-file.ts";
import { describeProblem } from "./describe-problem.ts";

const sources: Readonly<Record<string, string>> = import.meta.glob("../../content/kommunen-innovativ/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const files = Object.entries(sources).map(
  ([path, source]): ContentFile => ({ name: path.slice(path.lastIndexOf("/") + 1), source }),
);

/** The series of this site, read from its texts. A text with an error stops whoever asks for it, and says how to mend it. */
export const series: Series = readSeries();

function readSeries(): Series {
  const reading = assembleSeries(files);
  const errors = reading.problems.filter(({ problem }) => problem.severity === "error");
  if (errors.length > 0)
    throw new Error(`Texts with errors:\n\n${errors.map(describeProblem).join("\n\n")}\n`);
  return reading.series;
}
