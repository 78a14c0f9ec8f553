import type { ClueLine } from "./clue-line.ts";

/** A line of plain text, at the beginning of the source unless stated otherwise. */
export function clueLine(text: string, clues: Partial<ClueLine> = {}): ClueLine {
  return {
    index: 0,
    text,
    offset: 0,
    length: text.length,
    heading: 0,
    bullets: "",
    depth: 0,
    isBold: false,
    isApart: false,
    links: [],
    ...clues,
  };
}
