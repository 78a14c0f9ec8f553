import { describe, expect, it } from "vitest";
import { daysInEvent } from "./days-in-event.ts";
import { problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that days of the programme are days of the event", () => {
  it.each<RuleCase>([
    [
      "finds a day after the last",
      [{ start: "10:00", title: "A", day: "2020-11-26" }],
      { endDate: "2020-11-25" },
      ["day-outside-event sessions.0.day"],
    ],
    [
      "finds a day before the first",
      [{ start: "10:00", title: "A", day: "2020-11-23" }],
      {},
      ["day-outside-event sessions.0.day"],
    ],
    ["finds a last day before the first", [], { endDate: "2020-11-23" }, ["last-day-before-first endDate"]],
    [
      "lets later days follow where no last day is announced",
      [{ start: "10:00", title: "A", day: "2020-11-25" }],
      {},
      [],
    ],
    [
      "finds days without a date, each once",
      [
        { start: "09:00", title: "A", day: "Freitag" },
        { start: "10:00", title: "B", day: "Samstag" },
        { start: "11:00", title: "C", day: "Freitag" },
      ],
      {},
      ["day-undated sessions.0.day", "day-undated sessions.1.day"],
    ],
    [
      "lets days be named in an event without a date",
      [{ start: "10:00", title: "A", day: "Freitag" }],
      { date: undefined },
      [],
    ],
    [
      "has nothing to say of drafts",
      [{ start: "10:00", title: "A", day: "2020-11-25" }],
      { date: undefined },
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(daysInEvent, sessions, event)).toEqual(problems);
  });
});
