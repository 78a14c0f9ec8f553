import { expect, it } from "vitest";
import { timeOfDay } from "./time-of-day.ts";

it.each<[string | undefined, string | undefined]>([
  ["9:30", "09:30"],
  ["09:30:00", "09:30"],
  ["9.30", "09:30"],
  [" 23:59 ", "23:59"],
  ["00:00", "00:00"],
  ["24:00", undefined],
  ["23:60", undefined],
  ["9:3", undefined],
  ["123:00", undefined],
  ["9:30:0", undefined],
  ["9:30 Uhr", undefined],
  ["um 9:30", undefined],
  ["", undefined],
  [undefined, undefined],
])("a time of day that is written “%s” is %s", (written, time) => {
  expect(timeOfDay(written)).toBe(time);
});
