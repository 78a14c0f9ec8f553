export { printProgrammeText } from "./print-programme-text.ts";
export type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
export { readProgrammeText } from "./read-programme-text.ts";
export { type PathPlaces, pathKey, placeOfPath } from "./source/path-places.ts";
