import type { Series } from "@programmheft/core";
import { placeOfPath, readProgrammeBytes } from "@programmheft/formats/text";
import type { EventReading } from "./input-format.ts";

/** Reads a programme text with what the series knows. */
export function readText(bytes: Uint8Array, series: Series | undefined): EventReading {
  const { event, problems, places, text } = readProgrammeBytes(
    bytes,
    series && {
      timeZone: series.timeZone,
      language: series.language,
      seriesId: series.id,
      projects: series.projects.map(({ name }) => name),
    },
  );
  return { event, text, problems, placeOf: (path) => placeOfPath(places, path) };
}
