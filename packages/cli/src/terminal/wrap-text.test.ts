import { expect, it } from "vitest";
import { wrapText } from "./wrap-text.ts";

it.each([
  ["between words", "eins zwei drei", 9, ["eins zwei", "drei"]],
  ["never within a word", "eins Veranstaltungsreihe", 9, ["eins", "Veranstaltungsreihe"]],
  ["where the text itself does", "eins\nzwei", 20, ["eins", "zwei"]],
  ["by columns, not by signs", "漢字 漢字", 8, ["漢字", "漢字"]],
  ["not at all where it fits", "eins zwei", 9, ["eins zwei"]],
])("breaks lines %s", (_, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});
