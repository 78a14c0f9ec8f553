import type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
import { readTextWith } from "./read-text-with.ts";
import { everyParser } from "./structure/every-parser.ts";

/**
 * Reads a programme text: the canonical form, Markdown that someone wrote by hand, or a programme as it was pasted. There is
 * always an event, of whatever could be read; everything else is a problem with its place.
 */
export function readProgrammeText(text: string, options: ProgrammeTextOptions = {}): ProgrammeText {
  return readTextWith(text, options, everyParser);
}
