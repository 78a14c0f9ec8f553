import { compareProblems } from "@programmheft/core";
import { decodeBytes } from "../source/decode-bytes.ts";
import type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";

/** What was read of a file, and the text that its problems point into. */
export interface ProgrammeFile extends ProgrammeText {
  readonly text: string;
}

/** Reads the bytes of a programme text: see `readProgrammeText`. What is no text at all is a problem like any other. */
export function readProgrammeBytes(bytes: Uint8Array, options: ProgrammeTextOptions = {}): ProgrammeFile {
  const { text, problems } = decodeBytes(bytes);
  const read = readProgrammeText(text, options);
  const isEmpty = text === "" && problems.length > 0;
  return {
    ...read,
    problems: isEmpty ? problems : [...problems, ...read.problems].sort(compareProblems),
    text,
  };
}
