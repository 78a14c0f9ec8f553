import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const known = ["check", "format", "convert", "help"];

it.each([
  ["chek", "check"],
  ["hceck", "check"],
  ["CHECK", "check"],
  ["formt", "format"],
  ["con", "convert"],
  ["converter", "convert"],
  ["hlep", "help"],
  ["x", undefined],
  ["build", undefined],
])("takes “%s” for “%s”", (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant);
});

it("does not compare what is far too long", () => {
  expect(nearestWord("check".repeat(100_000), known)).toBeUndefined();
});

it("knows nothing where there is nothing", () => {
  expect(nearestWord("check", [])).toBeUndefined();
});
