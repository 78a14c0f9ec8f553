import { expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { formatLength, minutesOfDuration } from "./format-length.ts";

it.each([
  [20, "20 Min.", "20 min"],
  [119, "119 Min.", "119 min"],
  [120, "2 Std.", "2 h"],
  [150, "2 Std. 30 Min.", "2 h 30 min"],
])("%i minutes are “%s” and “%s”", (minutes, german, english) => {
  expect(formatLength(minutes, messagesFor("de"))).toBe(german);
  expect(formatLength(minutes, messagesFor("en"))).toBe(english);
});

it.each([
  ["PT20M", 20],
  ["PT2H", 120],
  ["PT1H30M", 90],
])("%s are %i minutes", (duration, minutes) => {
  expect(minutesOfDuration(duration)).toBe(minutes);
});
