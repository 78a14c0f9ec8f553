import { describe, expect, it } from "vitest";
import { sessionsOfLines } from "./agenda-of-text.fixture.ts";
import {
  dayInWords,
  lengthInWords,
  minutesOfSession,
  sessionTimeInWords,
  spanInWords,
} from "./time-in-words.ts";

it.each([
  ["from when to when", "10:00", "11:00", "10:00 – 11:00\u00A0Uhr", "10:00 – 11:00"],
  ["from when", "10:00", undefined, "10:00\u00A0Uhr", "10:00"],
  ["until when", undefined, "11:00", "bis 11:00\u00A0Uhr", "until 11:00"],
  ["nothing", undefined, undefined, "", ""],
])("a span says %s", (_, start, end, german, english) => {
  expect(spanInWords(start, end, "de")).toBe(german);
  expect(spanInWords(start, end, "en")).toBe(english);
});

it.each([
  [0, "0\u00A0Min.", "0\u00A0min"],
  [20, "20\u00A0Min.", "20\u00A0min"],
  [59, "59\u00A0Min.", "59\u00A0min"],
  [60, "1\u00A0Std.", "1\u00A0h"],
  [61, "1\u00A0Std. 1\u00A0Min.", "1\u00A0h 1\u00A0min"],
  [120, "2\u00A0Std.", "2\u00A0h"],
  [135, "2\u00A0Std. 15\u00A0Min.", "2\u00A0h 15\u00A0min"],
])("%i minutes are said in hours and minutes", (minutes, german, english) => {
  expect(lengthInWords(minutes, "de")).toBe(german);
  expect(lengthInWords(minutes, "en")).toBe(english);
});

it.each([
  ["2026-11-24", "Dienstag, 24. November 2026", "Tuesday, 24 November 2026"],
  ["am 2026-11-24", "am 2026-11-24", "am 2026-11-24"],
  ["2026-11-24 abends", "2026-11-24 abends", "2026-11-24 abends"],
  ["Zweiter\n Tag", "Zweiter Tag", "Zweiter Tag"],
])("the day %j is said as a date, or as it stands", (day, german, english) => {
  expect(dayInWords(day, "de")).toBe(german);
  expect(dayInWords(day, "en")).toBe(english);
});

describe("how long a session takes", () => {
  it.each<[string, Parameters<typeof minutesOfSession>[0], number | undefined]>([
    [
      "is counted from moment to moment where both are known, also when clocks change",
      {
        start: "2026-10-25T00:30:00Z",
        end: "2026-10-25T02:00:00Z",
        startTime: "02:30",
        endTime: "03:00",
      },
      90,
    ],
    ["is counted by the clock where no day is known", { startTime: "10:00", endTime: "11:15" }, 75],
    ["passes midnight", { startTime: "23:30", endTime: "00:15" }, 45],
    ["is unknown without an end", { startTime: "10:00" }, undefined],
    ["is unknown without a start", { endTime: "10:00" }, undefined],
    [
      "goes by the clock where one moment is missing",
      { start: "2026-10-25T00:30:00Z", startTime: "10:00", endTime: "10:20" },
      20,
    ],
  ])("%s", (_, session, minutes) => {
    expect(minutesOfSession(session)).toBe(minutes);
  });
});

describe("when a session is", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["is a span where both times are stated", ["- 10:00 – 10:20 A", "- 10:40 B"], ["10:00 – 10:20\u00A0Uhr"]],
    [
      "is a start with about how long, where the end follows from the next",
      ["- 10:00 A", "- 10:40 B"],
      ["10:00\u00A0Uhr", "~etwa 40\u00A0Min."],
    ],
    [
      "is about a start, where that follows from the one before",
      ["- 9:00 – 9:30 Z", "- A (20 Min.)", "- 10:40 B"],
      ["~etwa 09:30\u00A0Uhr", "~etwa 20\u00A0Min."],
    ],
    ["is a start where nothing tells the end", ["- 10:00 A"], ["10:00\u00A0Uhr"]],
    ["is an end where only that is stated", ["- bis 11:00 A"], ["bis 11:00\u00A0Uhr"]],
    ["is a moment for the end of an event", ["- 9:00 Z", "- 12:00 – 12:30 Ende"], ["12:00\u00A0Uhr"]],
    ["is nothing where nothing is known", ["- A"], []],
  ])("%s", (_, lines, words) => {
    const sessions = sessionsOfLines(...lines);
    const session = sessions.find(({ title }) => title === "A") ?? sessions.at(-1);
    const said = session === undefined ? [] : sessionTimeInWords(session, "de");
    expect(said.map(({ text, isInferred }) => (isInferred ? `~${text}` : text))).toEqual(words);
  });
});
