import { expect, it } from "vitest";
import { readMinutes } from "./read-minutes.ts";

it.each([
  ["12", 12],
  ["12m", 12],
  ["12min", 12],
  ["5 Min", 5],
  ["5 Min.", 5],
  ["12 Minuten", 12],
  ["1 minute", 1],
  ["1h", 60],
  ["1h5m", 65],
  ["1h05", 65],
  ["1 Std. 5 Min.", 65],
  ["2 Stunden", 120],
  ["2 hours 1 min", 121],
  ["720", 720],
])("reads %s as %i minutes", (typed, minutes) => {
  expect(readMinutes(typed)).toBe(minutes);
});

it.each(["", "0", "0h", "bald", "-5", "1,5h", "5 Tage", "m", "12 12", "721", "13h", "9".repeat(40)])(
  "reads no delay from “%s”",
  (typed) => {
    expect(readMinutes(typed)).toBeUndefined();
  },
);
