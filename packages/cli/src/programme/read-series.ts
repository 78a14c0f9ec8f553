import { checkSeries, compareProblems, type Problem, type Series } from "@programmheft/core";
import { placeOfPath } from "@programmheft/formats";
import { readSeriesBytes } from "@programmheft/formats/text";

/** A series as it was read from its file, and what was found in it. */
export interface SeriesReading {
  readonly series: Series;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads the file of a series, and checks what it states for all of its events. */
export function readSeries(bytes: Uint8Array): SeriesReading {
  const { value, text, problems, places } = readSeriesBytes(bytes);
  const found = checkSeries(value).map((problem): Problem => {
    const place = problem.path && placeOfPath(places, problem.path);
    return place ? { ...problem, place } : problem;
  });
  return { series: value, text, problems: [...problems, ...found].sort(compareProblems) };
}
