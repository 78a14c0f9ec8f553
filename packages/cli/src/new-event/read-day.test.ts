import { expect, it } from "vitest";
import { readDay } from "./read-day.ts";

it.each([
  ["2027-03-09", "2027-03-09"],
  ["9.3.2027", "2027-03-09"],
  [" 09.03.27 ", "2027-03-09"],
  ["29.2.2028", "2028-02-29"],
])("reads %s as %s", (word, date) => {
  expect(readDay(word)).toBe(date);
});

it.each(["", "morgen", "29.2.2027", "2027-13-01", "9.3.", "9/3/2027", "9.3.027"])(
  "takes “%s” for no day",
  (word) => {
    expect(readDay(word)).toBeUndefined();
  },
);
