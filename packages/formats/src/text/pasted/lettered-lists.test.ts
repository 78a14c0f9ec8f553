import { describe, expect, it } from "vitest";
import { clueLine } from "../structure/clue-line.fixture.ts";
import { letteredLists } from "./lettered-lists.ts";

const read = (texts: readonly string[], bullets = "") =>
  letteredLists(texts.map((text, index) => clueLine(text, { index, offset: 100 * index, bullets })));

describe("letters before lines", () => {
  it.each([
    ["count a list", ["A. Wärme", "B. Licht"], ["a) Wärme", "a) Licht"]],
    ["count before quotation marks", ["A. „Wärme“", "B. Licht"], ["a) „Wärme“", "a) Licht"]],
    ["count three points", ["A. Wärme", "B. Licht", "C. Luft"], ["a) Wärme", "a) Licht", "a) Luft"]],
    [
      "count past other lines",
      ["A. Wärme", "mit Fragen", "B. Licht"],
      ["a) Wärme", "mit Fragen", "a) Licht"],
    ],
    ["are of a name where one stands alone", ["A. Muster", "Licht"], ["A. Muster", "Licht"]],
    ["are of names where they do not follow", ["A. Muster", "C. Probe"], ["A. Muster", "C. Probe"]],
    ["are of names where none is the first", ["B. Muster", "C. Probe"], ["B. Muster", "C. Probe"]],
    ["are of names behind H", ["H. Muster", "I. Probe"], ["H. Muster", "I. Probe"]],
    ["count nothing before small letters", ["A. wärme", "B. licht"], ["A. wärme", "B. licht"]],
    [
      "begin anew",
      ["A. Muster", "C. Probe", "A. Wärme", "B. Licht"],
      ["A. Muster", "C. Probe", "a) Wärme", "a) Licht"],
    ],
  ])("%s: %j", (_, texts, lines) => {
    expect(read(texts).map(({ bullets, text }) => `${bullets} ${text}`.trim())).toEqual(lines);
  });

  it("count nothing behind bullets", () => {
    expect(read(["A. Wärme", "B. Licht"], "-").map(({ text }) => text)).toEqual(["A. Wärme", "B. Licht"]);
  });

  it.each([
    [10, "a)"],
    [11, ""],
  ])("with %d lines between them are %j", (count, bullets) => {
    const between = Array.from({ length: count }, () => "mit Fragen");
    expect(read(["A. Wärme", ...between, "B. Licht"])[0]?.bullets).toBe(bullets);
  });

  it("are no part of the place of the text", () => {
    expect(read(["A. Wärme", "B.  Licht"])[1]).toMatchObject({ offset: 104, length: 5 });
  });
});
