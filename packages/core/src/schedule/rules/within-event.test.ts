import { describe, expect, it } from "vitest";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { withinEvent } from "./within-event.ts";

describe("the rule that the programme lies within the announced span", () => {
  it.each<RuleCase>([
    [
      "lets a session end when the event does",
      [{ start: "11:00", end: "12:30", title: "A" }],
      { start: "11:00", end: "12:30" },
      [],
    ],
    [
      "holds only the first day to the start, and only the last to the end",
      [
        { start: "10:00", end: "13:00", title: "A", day: "2020-11-24" },
        { start: "09:00", end: "12:00", title: "B", day: "2020-11-25" },
      ],
      { start: "10:00", end: "12:00" },
      [],
    ],
    [
      "knows no start that nobody has stated",
      [
        { start: "10:00", title: "B", end: "10:30" },
        { start: "09:00", end: "09:30", title: "A" },
      ],
      {},
      [],
    ],
    [
      "finds an item before the event",
      [{ start: "09:30", title: "A" }, end],
      { start: "10:00", end: "12:30" },
      ["before-event sessions.0.start"],
    ],
    [
      "finds an item that lasts longer than the event",
      [{ start: "10:00", end: "13:00", title: "A" }],
      { start: "10:00", end: "12:30" },
      ["after-event sessions.0"],
    ],
    [
      "finds an item that begins after the event",
      [{ start: "13:00", title: "A" }],
      { end: "12:30" },
      ["after-event sessions.0"],
    ],
    [
      "lets optional items, check-in and technical help come before",
      [
        { start: "09:00", title: "A", optional: true },
        { start: "09:10", title: "B", kind: "check-in" },
        { start: "09:20", title: "C", kind: "technical" },
        { start: "10:00", title: "D" },
        end,
      ],
      { start: "10:00" },
      [],
    ],
    [
      "does not hold the second day to the start of the first",
      [
        { start: "14:00", title: "A", day: "2020-11-24" },
        { start: "09:00", title: "B", day: "2020-11-25" },
      ],
      { start: "14:00" },
      [],
    ],
    [
      "leaves an end line, and what lasts until it, to another rule",
      [{ start: "10:00", title: "A" }, end],
      { end: "12:15" },
      [],
    ],
    ["has nothing to say where no span is announced", [{ start: "03:00", title: "A" }, end], {}, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(withinEvent, sessions, event)).toEqual(problems);
  });
});
