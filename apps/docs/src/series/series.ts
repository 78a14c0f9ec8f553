import type { Series } from "@programmheft/core";
import { assembleSeries, type ContentFile, sortContentFolder } from "@programmheft/site";

const sources: Readonly<Record<string, string>> = import.meta.glob("../../content/kommunen-innovativ/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const files = Object.entries(sources).map(
  ([path, source]): ContentFile => ({ name: path.slice(path.lastIndexOf("/") + 1), source }),
);

/** The series of this site, as far as its texts can be read: what is wrong with them is said when its pages are built. */
export const series: Series = assembleSeries(sortContentFolder(files).programmes).series;
