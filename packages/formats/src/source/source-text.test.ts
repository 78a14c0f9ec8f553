import { describe, expect, it } from "vitest";
import { lineAt, placeAt, placeOfLine, sourceText } from "./source-text.ts";

describe("the lines of a text", () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ["", [0], [""]],
    ["a", [0], ["a"]],
    ["a\nb", [0, 2], ["a", "b"]],
    ["a\r\nb", [0, 3], ["a", "b"]],
    ["a\rb", [0, 2], ["a", "b"]],
    ["\n\n", [0, 1, 2], ["", "", ""]],
    ["\r\r\n\n", [0, 1, 3, 4], ["", "", "", ""]],
    ["a\n\rb", [0, 2, 3], ["a", "", "b"]],
    ["a\nb\r\nc\rd\n", [0, 2, 5, 7, 9], ["a", "b", "c", "d", ""]],
    ["a\rb\nc", [0, 2, 4], ["a", "b", "c"]],
    ["\uFEFFa\nb", [1, 3], ["a", "b"]],
  ])("of %j begin at %j", (text, starts, lines) => {
    const source = sourceText(text);
    expect(source.lineStarts).toEqual(starts);
    expect(starts.map((_, index) => lineAt(source, index))).toEqual(lines);
    expect(lineAt(source, starts.length)).toBe("");
  });
});

describe("a place in a text", () => {
  const source = sourceText("ab\n  cd \n\nef");

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [9, 3, 1],
    [10, 4, 1],
    [12, 4, 3],
  ])("at sign %d is in line %d and column %d", (offset, line, column) => {
    expect(placeAt(source, offset, 2)).toEqual({ line, column, offset, length: 2 });
  });

  it("is counted behind a byte order mark", () => {
    expect(placeAt(sourceText("\uFEFFab"), 2, 1)).toEqual({ line: 1, column: 2, offset: 2, length: 1 });
  });

  it.each([
    [0, { line: 1, column: 1, offset: 0, length: 2 }],
    [1, { line: 2, column: 3, offset: 5, length: 2 }],
    [2, { line: 3, column: 1, offset: 9, length: 0 }],
    [3, { line: 4, column: 1, offset: 10, length: 2 }],
    [4, { line: 5, column: 1, offset: 12, length: 0 }],
  ])("of line %d is that of its words", (index, place) => {
    expect(placeOfLine(source, index)).toEqual(place);
  });

  it("of a line of blanks is its beginning", () => {
    expect(placeOfLine(sourceText("a\n   \nb"), 1)).toEqual({ line: 2, column: 1, offset: 2, length: 0 });
  });
});
