import type { Series } from "@programmheft/core";
import type { ProgrammeTextOptions } from "@programmheft/formats/text";

/** What a series tells of the texts of its events before they are read. */
export function readingOptions(series: Series | undefined): ProgrammeTextOptions {
  if (series === undefined) return {};
  const { timeZone, language, projects } = series;
  return { timeZone, language, projects: projects.map(({ name }) => name) };
}
