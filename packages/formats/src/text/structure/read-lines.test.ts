import { join } from "node:path";
import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { expectApproved, themesIn } from "../approved-texts.fixture.ts";
import type { ClueLine } from "./clue-line.ts";
import { everyParser } from "./every-parser.ts";
import { readLines } from "./read-lines.ts";

const folder = join(import.meta.dirname, "readings");

/** A line as "2@17+5 h1 bold | Words": where it stands, what its markup told, what a reader sees. */
function lineInWords(line: ClueLine): string {
  const { index, offset, length, heading, bullets, depth, isBold, isApart, links, cell, isRow, room } = line;
  const clues = [
    heading > 0 && `h${heading}`,
    bullets !== "" && `"${bullets}"`,
    depth > 0 && `depth ${depth}`,
    isBold && "bold",
    isApart && "apart",
    cell && `cell ${cell.table}.${cell.row}.${cell.column} ${cell.role ?? "unknown"}`,
    isRow && "row",
    room !== undefined && `in "${room}"`,
    ...links.map(({ text, address }) => `"${text}" to ${address}`),
  ].filter((clue) => typeof clue === "string");
  return `${index}@${offset}+${length} ${clues.join(", ")} | ${line.text}`;
}

function linesOf(text: string, from = 0): readonly string[] {
  return readLines(sourceText(text), from, everyParser).map(lineInWords);
}

it.each(themesIn(folder))("lines are told as has been approved: %s", (theme) =>
  expectApproved(folder, theme, (text) => linesOf(text)),
);

it("leaves out what stands above the line where the text begins", () => {
  expect(linesOf("<p>a</p>\n<p>b</p>\n# c\n- d", 2)).toEqual([
    "2@20+1 h1, apart | c",
    '3@24+1 "-", depth 100 | d',
  ]);
  expect(linesOf("# a\n\n<p>b</p>", 2)).toEqual(["0@8+1 apart | b"]);
});
