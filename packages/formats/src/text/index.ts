export { type PathPlaces, pathKey, placeOfPath } from "../source/path-places.ts";
export { printProgrammeText } from "./print-programme-text.ts";
export { printSeriesText } from "./print-series-text.ts";
export type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
export { type ProgrammeWords, programmeWords } from "./programme-words.ts";
export { type ProgrammeFile, readProgrammeBytes } from "./read-programme-bytes.ts";
export { readProgrammeText } from "./read-programme-text.ts";
export { readSeriesBytes, type SeriesFile } from "./read-series-bytes.ts";
export { readSeriesText, type SeriesText } from "./read-series-text.ts";
