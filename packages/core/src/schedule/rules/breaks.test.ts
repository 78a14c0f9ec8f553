import { describe, expect, it } from "vitest";
import { eventOf } from "../../event/event-of.fixture.ts";
import { checkSchedule } from "../check-schedule.ts";
import { breaks } from "./breaks.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";

describe("the rule that a break comes in time", () => {
  it.each<RuleCase>([
    [
      "looks at each day by itself",
      [
        { start: "23:00", end: "23:55", title: "A", day: "2020-11-24" },
        { start: "00:00", end: "00:55", title: "B", day: "2020-11-25" },
      ],
      { endDate: "2020-11-25" },
      [],
    ],
    [
      "is content with short breaks, wherever they stand in the list",
      [
        { start: "12:00", end: "12:05", title: "Zweite Pause", kind: "break" },
        { start: "10:30", end: "10:35", title: "Pause", kind: "break" },
        { start: "12:05", end: "13:30", title: "C" },
        { start: "09:00", end: "10:30", title: "A" },
        { start: "10:35", end: "12:00", title: "B" },
      ],
      {},
      [],
    ],
    [
      "finds a stretch in the order of time, wherever its sessions stand",
      [
        { start: "11:00", end: "12:00", title: "C" },
        { start: "09:00", end: "10:00", title: "A" },
        { start: "10:00", end: "11:00", title: "B" },
      ],
      {},
      ["break-missing sessions.2"],
    ],
    [
      "lets people rest where they have a choice of rooms, but not in one room or where all come together",
      [
        { start: "09:00", end: "11:00", title: "A", room: "1" },
        { start: "09:00", end: "11:00", title: "B", room: "2" },
        { start: "13:00", end: "15:00", title: "Plenum" },
      ],
      {},
      ["break-missing sessions.2"],
    ],
    [
      "binds people in the one room that there is",
      [{ start: "09:00", end: "11:00", title: "A", room: "1" }],
      {},
      ["break-missing sessions.0"],
    ],
    ["knows nothing of sessions without times", [{ title: "A" }, { title: "B" }], {}, []],
    [
      "finds a stretch without a break, once",
      [{ start: "10:00", title: "A" }, { start: "11:00", title: "B" }, { start: "12:00", title: "C" }, end],
      {},
      ["break-missing sessions.1"],
    ],
    [
      "counts from the end of a break",
      [
        { start: "09:00", title: "A" },
        { start: "10:30", title: "Pause", kind: "break" },
        { start: "10:45", title: "B" },
        { start: "12:15", title: "Mittag", kind: "meal" },
        { start: "13:00", title: "C" },
        { start: "14:00", title: "Ende", kind: "end" },
      ],
      {},
      [],
    ],
    [
      "takes an unannounced pause for one",
      [
        { start: "09:00", end: "10:30", title: "A" },
        { start: "10:45", end: "12:00", title: "B" },
      ],
      {},
      [],
    ],
    [
      "does not take a change of rooms for one",
      [
        { start: "09:00", end: "10:30", title: "A" },
        { start: "10:35", end: "12:00", title: "B" },
      ],
      {},
      ["break-missing sessions.1"],
    ],
    ["lets one hundred minutes pass", [{ start: "10:00", end: "11:40", title: "A" }], {}, []],
    [
      "can be set to fewer minutes",
      [{ start: "10:00", end: "11:40", title: "A" }],
      { rules: { "schedule/breaks": { minutes: 90 } } },
      ["break-missing sessions.0"],
    ],
    [
      "leaves people alone who have a choice of rooms, but not with what is for everyone",
      [
        { start: "09:00", end: "11:00", title: "A", room: "1" },
        { start: "09:00", end: "11:00", title: "B", room: "2" },
        { start: "11:00", end: "13:00", title: "Plenum" },
      ],
      {},
      ["break-missing sessions.2"],
    ],
    [
      "does not count optional items, check-in and evenings",
      [
        { start: "08:00", end: "10:00", title: "Anmeldung", kind: "check-in" },
        { start: "10:00", end: "12:00", title: "Rundgang", optional: true },
        { start: "18:00", end: "22:00", title: "Fest", kind: "social" },
      ],
      {},
      [],
    ],
    [
      "can be set to ask for longer pauses",
      [
        { start: "09:00", end: "10:30", title: "A" },
        { start: "10:45", end: "12:00", title: "B" },
      ],
      { rules: { "schedule/breaks": { rest: 20 } } },
      ["break-missing sessions.1"],
    ],
    [
      "takes a pause of ten minutes for one, but not one of nine",
      [
        { start: "09:00", end: "10:30", title: "A" },
        { start: "10:40", end: "12:00", title: "B" },
        { start: "12:09", end: "12:30", title: "C" },
      ],
      {},
      ["break-missing sessions.2"],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(breaks, sessions, event)).toEqual(problems);
  });

  it.each<[string, RuleCase[1], string]>([
    [
      "before the item with which it becomes too long",
      [{ start: "10:00", title: "A" }, { start: "11:30", title: "B" }, end],
      "„- 11:30 Pause“",
    ],
    [
      "half way through an item that alone is too long",
      [{ start: "10:00", title: "A" }, end],
      "„- 11:15 Pause“",
    ],
    [
      "half way, too, where little stands before the long item",
      [{ start: "10:00", title: "A" }, { start: "10:10", title: "B" }, end],
      "„- 11:20 Pause“",
    ],
  ])("proposes a break %s", (_, sessions, line) => {
    const [problem] = checkSchedule(eventOf(sessions, { date: "2020-11-24" }), { rules: [breaks] });
    expect(problem?.help.de).toContain(line);
  });
});
