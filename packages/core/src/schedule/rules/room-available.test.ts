import { describe, expect, it } from "vitest";
import { problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { roomAvailable } from "./room-available.ts";

const venue = {
  name: "Rathaus",
  rooms: [
    { name: "Saal", availability: { free: [{ start: "08:00", end: "12:00" }] } },
    { name: "Keller", availability: { busy: [{ weekdays: ["tuesday" as const] }] } },
    { name: "Hof" },
  ],
};

describe("the rule that rooms can be had when they are needed", () => {
  it.each<RuleCase>([
    [
      "finds sessions that a room is not there for, or not all of the time",
      [
        { start: "10:00", end: "12:00", title: "A", room: "Saal" },
        { start: "11:30", end: "12:30", title: "B", room: "Saal" },
        { start: "10:00", end: "12:00", title: "C", room: "Keller" },
        { start: "10:00", end: "12:00", title: "D", room: "Hof" },
        { start: "13:00", end: "14:00", title: "E" },
      ],
      { venue },
      ["room-not-available sessions.1.room", "room-not-available sessions.2.room"],
    ],
    [
      "counts the day on which a session takes place",
      [{ start: "10:00", end: "12:00", title: "C", room: "Keller", day: "2020-11-25" }],
      { venue },
      [],
    ],
    [
      "has nothing to say of what is cancelled",
      [{ start: "10:00", end: "12:00", title: "C", room: "Keller", cancelled: true }],
      { venue },
      [],
    ],
    [
      "has nothing to say of drafts",
      [{ start: "13:00", title: "A", room: "Saal" }],
      { venue, date: undefined },
      [],
    ],
    ["has nothing to say where there is no venue", [{ start: "13:00", title: "A", room: "Saal" }], {}, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(roomAvailable, sessions, event)).toEqual(problems);
  });
});
