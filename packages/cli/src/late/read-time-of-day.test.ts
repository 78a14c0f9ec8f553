import { expect, it } from "vitest";
import { readTimeOfDay } from "./read-time-of-day.ts";

it.each([
  ["11:12", "11:12"],
  ["9:05", "09:05"],
  ["11.12 Uhr", "11:12"],
  ["9h05", "09:05"],
  ["1112", "11:12"],
  ["9 Uhr", "09:00"],
  ["9", "09:00"],
  ["14h", "14:00"],
  ["0:00", "00:00"],
  ["2:15 pm", "14:15"],
  ["12 a.m.", "00:00"],
  ["12:30PM", "12:30"],
])("reads %s as %s", (typed, time) => {
  expect(readTimeOfDay(typed)).toBe(time);
});

it.each(["", "bald", "24:00", "11:60", "11:1", "112", "13 pm", "0 am", "11:12:13", "-1:00"])(
  "reads no time of day from “%s”",
  (typed) => {
    expect(readTimeOfDay(typed)).toBeUndefined();
  },
);
