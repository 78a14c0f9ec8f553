import { expect, it } from "vitest";
import { lostWords } from "./lost-words.ts";

it.each([
  ["the same words in another order and shape", "## A b, C!", "c: b (a)", []],
  ["a word less, named once", "eins zwei zwei drei", "eins drei", ["zwei"]],
  ["a number less", "25:70 Begrüßung", "Begrüßung", ["25", "70"]],
  ["accents written in two ways", "Caf\u00E9", "Cafe\u0301", []],
  ["nothing at all", "—»**", "", []],
])("finds in %s what is lost", (_, before, after, lost) => {
  expect(lostWords(before, after)).toEqual(lost);
});
