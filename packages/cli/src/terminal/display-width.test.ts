import { expect, it } from "vitest";
import { displayedSigns, displayWidth } from "./display-width.ts";

it.each([
  ["letters", "Grüße", 5],
  ["an accent set on the letter before it", "e\u0301a", 2],
  ["an accent alone", "\u0301", 0],
  ["Chinese signs", "漢字", 4],
  ["full-width forms", "Ａ！", 4],
  ["Korean put together of its parts", "\u1112\u1161\u11AB", 2],
  ["a picture", "🎉", 2],
  ["a picture of several joined ones", "👩‍👩‍👧", 2],
  ["a flag", "🇩🇪", 2],
  ["a sign shown as a picture", "☎\uFE0F", 2],
  ["a sign that stays text", "☎", 1],
  ["a digit", "7", 1],
  ["a joiner without width", "\u200D", 0],
])("counts the columns of %s", (_, text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

it("tells where each sign begins", () => {
  expect(displayedSigns("e\u0301🎉x").map(({ index }) => index)).toEqual([0, 2, 4]);
});
