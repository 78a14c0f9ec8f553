import { breakLines } from "./break-lines.ts";
import { endEarly } from "./end-early.ts";

/** A title as it is set: its lines, and its size in pixels. */
export interface FittedTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

const smallest = { size: 42, most: 6 } as const;

/** How many lines of each size there is room for. */
const sizes = [
  { size: 88, most: 2 },
  { size: 76, most: 3 },
  { size: 64, most: 4 },
  { size: 52, most: 5 },
  smallest,
] as const;

/**
 * Sets a title in the largest size in which all of it fits. One that fits in none ends early.
 * @param text as `typeset` gives it
 * @param width how wide a line may be, in pixels
 * @param measure how wide a piece of text is, in parts of its size
 */
export function fitTitle(text: string, width: number, measure: (piece: string) => number): FittedTitle {
  for (const { size, most } of sizes) {
    const lines = breakLines(text, width / size, measure);
    if (lines.length <= most && lines.every((line) => line.width * size <= width)) {
      return { size, lines: lines.map((line) => line.text) };
    }
  }
  const { size, most } = smallest;
  const lines = breakLines(text, width / size, measure);
  return {
    size,
    lines: lines.slice(0, most).map((line, at) => {
      const isLast = at === most - 1 && lines.length > most;
      return endEarly(isLast ? `${line.text} …` : line.text, width / size, measure);
    }),
  };
}
