import { describe, expect, it } from "vitest";
import { gaps } from "./gaps.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that the programme goes on after a stated end", () => {
  it.each<RuleCase>([
    [
      "looks at each day by itself",
      [
        { start: "23:00", end: "23:40", title: "A", day: "2020-11-24" },
        { start: "00:10", end: "00:30", title: "B", day: "2020-11-25" },
      ],
      { endDate: "2020-11-25" },
      [],
    ],
    [
      "does not take for something what is optional or cancelled",
      [
        { start: "10:00", end: "10:40", title: "A" },
        { start: "10:40", end: "11:00", title: "B", optional: true },
        { start: "10:45", end: "11:00", title: "C", cancelled: true },
        { start: "11:00", title: "D" },
        end,
      ],
      {},
      ["gap sessions.0.end"],
    ],
    [
      "goes by the clock, wherever something stands",
      [{ start: "11:00", title: "B" }, { start: "10:00", end: "10:40", title: "A" }, end],
      {},
      ["gap sessions.1.end"],
    ],
    [
      "finds a gap",
      [{ start: "10:00", end: "10:40", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      ["gap sessions.0.end"],
    ],
    [
      "lets people change rooms",
      [{ start: "10:00", end: "10:45", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      [],
    ],
    [
      "can be set to other lengths",
      [{ start: "10:00", end: "10:40", title: "A" }, { start: "11:00", title: "B" }, end],
      { rules: { "schedule/gaps": { minutes: 20 } } },
      [],
    ],
    [
      "lets a room stand empty while another is used",
      [
        { start: "10:00", end: "10:30", title: "A", room: "1" },
        { start: "10:30", end: "11:00", title: "B", room: "2" },
      ],
      {},
      [],
    ],
    [
      "needs no word for hours without anything",
      [
        { start: "10:00", end: "12:00", title: "A" },
        { start: "19:00", title: "Fest" },
      ],
      {},
      [],
    ],
    [
      "lets one room stand empty while another is used",
      [
        { start: "10:00", end: "10:30", title: "A", room: "1" },
        { start: "10:00", end: "11:30", title: "B", room: "2" },
        { start: "11:00", end: "11:30", title: "C", room: "1" },
      ],
      {},
      [],
    ],
    [
      "sees through what goes on all day",
      [
        { start: "09:00", end: "12:00", title: "Ausstellung" },
        { start: "10:00", end: "10:30", title: "A" },
        { start: "12:00", title: "B" },
      ],
      {},
      [],
    ],
    [
      "does not count the night",
      [
        { start: "10:00", end: "18:00", title: "A", day: "2020-11-24" },
        { start: "09:00", title: "B", day: "2020-11-25" },
      ],
      {},
      [],
    ],
    [
      "does not count inferred ends",
      [{ start: "10:00", duration: "PT10M", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      [],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(gaps, sessions, event)).toEqual(problems);
  });
});
