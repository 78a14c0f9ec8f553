import type { Series } from "@programmheft/core";
import { placeOfPath, readProgrammeBytes } from "@programmheft/formats/text";
import type { EventReading } from "./input-format.ts";

/**
 * Reads a programme text with what the series knows. That the event belongs to the series is not taken over: a text says only
 * what stands in it, so that formatting it gives the same wherever it lies.
 */
export function readText(bytes: Uint8Array, series: Series | undefined): EventReading {
  const { event, problems, places, text } = readProgrammeBytes(
    bytes,
    series && {
      timeZone: series.timeZone,
      language: series.language,
      projects: series.projects.map(({ name }) => name),
    },
  );
  return { event, text, problems, placeOf: (path) => placeOfPath(places, path) };
}
