import { join } from "node:path";
import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { expectApproved, themesIn } from "../approved-texts.fixture.ts";
import type { ClueLine } from "./clue-line.ts";
import { everyParser } from "./every-parser.ts";
import { readLines } from "./read-lines.ts";

const folder = join(import.meta.dirname, "lines");

it.each(themesIn(folder))("the lines of short texts have the clues that have been approved: %s", (theme) =>
  expectApproved(folder, theme, cluesOf),
);

/** What is told of each line, without what is told of most, and with what stands where the line is said to stand. */
function cluesOf(text: string): unknown {
  return readLines(sourceText(text), 0, everyParser).map(({ index, offset, length, ...line }, position) => {
    expect(Number.isInteger(index) && index >= 0).toBe(true);
    const source = text.slice(offset, offset + length);
    const clues = Object.entries(line).filter(([name, value]) => !isUsual(name, value));
    return {
      text: line.text,
      ...(source !== line.text && { source }),
      ...(index !== position && { line: index + 1 }),
      ...Object.fromEntries(clues),
    };
  });
}

function isUsual(name: string, value: ClueLine[keyof ClueLine]): boolean {
  return name === "text" || value === 0 || value === false || value === "";
}
