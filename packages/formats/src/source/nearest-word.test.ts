import { expect, it } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const fields = ["title", "theme", "date", "endDate", "start", "sessions"];

it.each<[string, string | undefined]>([
  ["title", "title"],
  ["Title", "title"],
  ["enddate", "endDate"],
  ["titel", "title"],
  ["tilte", "title"],
  ["titl", "title"],
  ["titlee", "title"],
  ["tidle", "title"],
  ["tidel", "title"],
  ["tixxx", undefined],
  ["datte", "date"],
  ["adte", "date"],
  ["dat", "date"],
  ["da", undefined],
  ["dxtx", undefined],
  ["sesions", "sessions"],
  ["sesion", "sessions"],
  ["session", "sessions"],
  ["esssions", "sessions"],
  ["essiosn", "sessions"],
  ["esiosn", undefined],
  ["sess", undefined],
  ["strat", "start"],
  ["stat", "start"],
  ["", undefined],
])("“%s” was meant to be %s", (word, meant) => {
  expect(nearestWord(word, fields)).toBe(meant);
});

it("the first of two words that are equally near was meant", () => {
  expect(nearestWord("bate", ["date", "rate"])).toBe("date");
  expect(nearestWord("ratte", ["date", "rate"])).toBe("rate");
  expect(nearestWord("date", [])).toBeUndefined();
});
