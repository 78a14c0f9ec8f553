import { compareProblems } from "@programmheft/core";
import { decodeBytes } from "../source/decode-bytes.ts";
import { readSeriesText, type SeriesText } from "./read-series-text.ts";

/** What was read of the file of a series, and the text that its problems point into. */
export interface SeriesFile extends SeriesText {
  readonly text: string;
}

/** Reads the bytes of a series text: see `readSeriesText`. What is no text at all is a problem like any other. */
export function readSeriesBytes(bytes: Uint8Array): SeriesFile {
  const { text, problems } = decodeBytes(bytes);
  const read = readSeriesText(text);
  const isEmpty = text === "" && problems.length > 0;
  return {
    ...read,
    problems: isEmpty ? problems : [...problems, ...read.problems].sort(compareProblems),
    text,
  };
}
