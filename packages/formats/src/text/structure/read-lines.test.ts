import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { everyParser } from "./every-parser.ts";
import { readLines } from "./read-lines.ts";

it.each([
  ["<p>a</p>\n<p>b</p>\n# c\n- d", ["c", "d"]],
  ["# a\n\n<p>b</p>", ["b"]],
])("leaves out what stands above the line where the text begins: %s", (text, lines) => {
  expect(readLines(sourceText(text), 2, everyParser).map((line) => line.text)).toEqual(lines);
});

it("keeps every line between tabs of a text without times, however many there are", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `A${at}\tB\tC`);
  expect(readLines(sourceText(lines.join("\n")), 0, everyParser)).toHaveLength(lines.length);
});
