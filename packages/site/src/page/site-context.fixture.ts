import type { Language, Series } from "@programmheft/core";
import { assembleSeries } from "../content/assemble-series.ts";
import type { SiteOptions } from "../plan/site-options.ts";
import { type SiteContext, siteContext } from "./site-context.ts";

/** A series for tests: the heads of its events, each with a programme of its own or a short one. */
export interface ExampleSite {
  /** More lines in the head of the series. */
  readonly series?: readonly string[];
  /** Lines in the heads of the events. */
  readonly events: readonly (readonly string[])[];
  readonly programme?: string;
  readonly now?: string;
  readonly language?: Language;
  readonly options?: Partial<SiteOptions>;
}

const shortProgramme = "- 10:00 Begrüßung\n- 11:00 Ende";

/** Reads the series of an example. */
export function exampleSeries({ series = [], events, programme = shortProgramme }: ExampleSite): Series {
  const head = ["Titel: Beispielreihe", "Kennung: beispiel", ...series].join("\n");
  const files = events.map((lines, index) => {
    const title = lines.some((line) => line.startsWith("Titel:"))
      ? []
      : [`Titel: Veranstaltung ${index + 1}`];
    const eventHead = ["Reihe: beispiel", ...title, ...lines].join("\n");
    return {
      name: `${index + 1}.md`,
      source: `---\n${eventHead}\n---\n\n## Programm\n\n${programme}\n`,
    };
  });
  return assembleSeries([{ name: "reihe.md", source: `---\n${head}\n---\n` }, ...files]).series;
}

/** The options of an example: built on the first of November 2020, without assets. */
export function exampleOptions({ now = "2020-11-01T00:00:00Z", options }: ExampleSite): SiteOptions {
  return { now: Date.parse(now), assets: [], ...options };
}

/** All that the pages of an example are made from. */
export function contextOf(example: ExampleSite): SiteContext {
  return siteContext(exampleSeries(example), exampleOptions(example), example.language ?? "de");
}
