import { describe, expect, it } from "vitest";
import { logicalLines } from "./logical-lines.ts";

const read = (text: string) =>
  [...logicalLines(text)].map((line) => [line.text, line.offset, line.repairs] as const);
const texts = (text: string) => read(text).map(([line]) => line);

describe("the lines of a calendar", () => {
  it.each<[string, string, readonly (readonly [string, number, number])[]]>([
    [
      "end as anyone ends them",
      "A:1\r\nB:2\nC:3\rD:4",
      [
        ["A:1", 0, 0],
        ["B:2", 5, 0],
        ["C:3", 9, 0],
        ["D:4", 13, 0],
      ],
    ],
    [
      "go on behind a blank or a tab, which is no part of them",
      "A:1\r\n 2\r\n\t 3\r\nB:4",
      [
        ["A:12 3", 0, 0],
        ["B:4", 14, 0],
      ],
    ],
    [
      "are not those that are empty",
      "\n \nA:1\n\n   \nB:2\n",
      [
        ["A:1  ", 3, 0],
        ["B:2", 12, 0],
      ],
    ],
    ["begin behind a byte order mark", "\uFEFFA:1", [["A:1", 1, 0]]],
    ["are none of nothing", "", []],
    [
      "may have parameters",
      "A;x=1:2\nB-1:3",
      [
        ["A;x=1:2", 0, 0],
        ["B-1:3", 8, 0],
      ],
    ],
    ["are put together where one is no property", "LAST:1\nund mehr\nund", [["LAST:1und mehrund", 0, 2]]],
    [
      "of text end within it where one is no property",
      "SUMMARY:1\nund mehr",
      [["SUMMARY:1\\nund mehr", 0, 1]],
    ],
    ["of text are so whatever their letters", "Description;x=y:1\nund", [["Description;x=y:1\\nund", 0, 1]]],
    ["of text may have a folded name", "SUMM\n ARY:1\nund", [["SUMMARY:1\\nund", 0, 1]]],
    ["of other things are no text", "LAST-SUMMARY:1\nund", [["LAST-SUMMARY:1und", 0, 1]]],
    [
      "begin as anything where they are the first",
      "irgend etwas\nA:1",
      [
        ["irgend etwas", 0, 0],
        ["A:1", 13, 0],
      ],
    ],
  ])("%s", (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it.each<[string, boolean]>([
    ["SUMMARY:x", true],
    ["summary:x", true],
    ["UNBEKANNT:x", true],
    ["Zoom: https://example.org", false],
    ["x-eigenes:1", true],
    ["X-EIGENES;a=b:1", true],
    ["Ax-eigenes:1", false],
    ["SUMMARY", true],
    ["summary", false],
    ["UNBEKANNT", false],
    ["1:x", false],
    ["A B:x", false],
  ])("begin with %s: %s", (line, begins) => {
    expect(texts(`DESCRIPTION:a\n${line}`)).toEqual(
      begins ? ["DESCRIPTION:a", line] : [`DESCRIPTION:a\\n${line}`],
    );
  });

  it("are no longer than any text that an event may hold", () => {
    const [line = ""] = texts(`A:1\n${` ${"x".repeat(400_000)}\n`.repeat(10)}`);
    expect(line).toHaveLength(3 + 3 * 400_000);
  });
});
