import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { type FrontMatterLines, findFrontMatter } from "./find-front-matter.ts";

it.each<[string, readonly string[], FrontMatterLines | undefined]>([
  [
    "entries between dashes",
    ["---", "Titel: A", "---", "B"],
    { from: 1, to: 2, bodyFrom: 3, isClosed: true },
  ],
  [
    "blank lines above it",
    ["", "  ", "---", "Titel: A", "---"],
    { from: 3, to: 4, bodyFrom: 5, isClosed: true },
  ],
  [
    "blanks behind the dashes",
    ["--- ", "Titel: A", "---  "],
    { from: 1, to: 2, bodyFrom: 3, isClosed: true },
  ],
  ["nothing in it", ["---", "---", "B"], { from: 1, to: 1, bodyFrom: 2, isClosed: true }],
  ["comments alone in it", ["---", "# A", "", "---", "B"], { from: 1, to: 3, bodyFrom: 4, isClosed: true }],
  [
    "a comment above the entries",
    ["---", "# A", "", "Titel: A", "---"],
    { from: 1, to: 4, bodyFrom: 5, isClosed: true },
  ],
  [
    "whatever below the first entry",
    ["---", "Titel: A", "und mehr", "---"],
    { from: 1, to: 3, bodyFrom: 4, isClosed: true },
  ],
  ["a key in quotation marks", ["---", '"Titel": A', "---"], { from: 1, to: 2, bodyFrom: 3, isClosed: true }],
  ["a key without a value", ["---", "Titel:", "---"], { from: 1, to: 2, bodyFrom: 3, isClosed: true }],
  [
    "no dashes below",
    ["---", "Titel: A", "  mehr", "Datum: B", "10:00 C"],
    { from: 1, to: 4, bodyFrom: 4, isClosed: false },
  ],
  ["no dashes and nothing below", ["---", "Titel: A"], { from: 1, to: 2, bodyFrom: 2, isClosed: false }],
  ["no dashes above", ["Titel: A", "---"], undefined],
  ["something above the dashes", ["A", "---", "Titel: A", "---"], undefined],
  ["dashes that are indented", [" ---", "Titel: A", "---"], undefined],
  ["four dashes", ["----", "Titel: A", "----"], undefined],
  ["dashes that divide", ["---", "10:00 Anfang", "---"], undefined],
  ["an address for a first line", ["---", "https://example.org", "---"], undefined],
  ["a sentence for a key", ["---", `${"lang ".repeat(9)}: A`, "---"], undefined],
  ["dashes alone", ["---"], undefined],
  ["nothing at all", [""], undefined],
])("%s", (_, lines, found) => {
  expect(findFrontMatter(sourceText(lines.join("\n")))).toEqual(found);
});

it("ends after so many lines that no front matter has", () => {
  const lines = (count: number) => sourceText(`---\nTitel: A\n${"- b\n".repeat(count)}---\n`);
  expect(findFrontMatter(lines(19_998))).toMatchObject({ isClosed: true });
  expect(findFrontMatter(lines(20_000))).toEqual({ from: 1, to: 2, bodyFrom: 2, isClosed: false });
});
