import type { Problem, Series } from "@programmheft/core";
import { readSeriesText } from "@programmheft/formats/text";

/** A series as it was read from its file, and what was found in it. */
export interface SeriesReading {
  readonly series: Series;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads the file of a series. */
export function readSeries(bytes: Uint8Array): SeriesReading {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { value, problems } = readSeriesText(text);
  return { series: value, text, problems };
}
