import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionDraft } from "../../event/event-of.fixture.ts";
import { timeOfMinutes } from "../../time/minutes-of-time.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { roomForOne } from "./room-for-one.ts";

describe("the rule that one thing happens at a time in one room", () => {
  it.each<RuleCase>([
    [
      "finds an overlap",
      [{ start: "10:00", end: "11:00", title: "A" }, { start: "10:30", title: "B" }, end],
      {},
      ["room-overlap sessions.1.start"],
    ],
    [
      "finds it in a named room",
      [
        { start: "10:00", end: "11:00", title: "A", room: "1" },
        { start: "10:30", end: "11:30", title: "B", room: "1" },
      ],
      {},
      ["room-overlap sessions.1.start"],
    ],
    [
      "finds an overlap with something long before",
      [
        { start: "10:00", end: "12:00", title: "A" },
        { start: "10:30", end: "10:40", title: "B" },
        { start: "11:00", end: "11:30", title: "C" },
      ],
      {},
      ["room-overlap sessions.1.start", "room-overlap sessions.2.start"],
    ],
    [
      "lets items touch",
      [{ start: "10:00", end: "11:00", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      [],
    ],
    [
      "lets different rooms go on side by side",
      [
        { start: "10:00", end: "11:00", title: "A", room: "1" },
        { start: "10:30", end: "11:30", title: "B", room: "2" },
      ],
      {},
      [],
    ],
    [
      "lets different days use one room",
      [
        { start: "10:00", end: "11:00", title: "A", day: "Freitag" },
        { start: "10:30", end: "11:30", title: "B", day: "Samstag" },
      ],
      {},
      [],
    ],
    [
      "lets a check-in stay open beside the programme",
      [
        { start: "09:00", end: "12:30", title: "Anmeldung", kind: "check-in" },
        { start: "10:00", title: "B" },
        end,
      ],
      {},
      [],
    ],
    [
      "lets an optional item go on beside the programme",
      [
        { start: "10:00", end: "11:00", title: "Rundgang", optional: true },
        { start: "10:30", title: "B" },
        end,
      ],
      {},
      [],
    ],
    [
      "does not count what is cancelled",
      [{ start: "10:00", end: "11:00", title: "A", cancelled: true }, { start: "10:30", title: "B" }, end],
      {},
      [],
    ],
    [
      "finds parts of a session that overlap",
      [
        {
          start: "10:00",
          title: "Block",
          parts: [
            { start: "10:00", end: "10:40", title: "A" },
            { start: "10:30", end: "10:50", title: "B" },
          ],
        },
        end,
      ],
      {},
      ["room-overlap sessions.0.contributions.1.start"],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(roomForOne, sessions, event)).toEqual(problems);
  });

  it("blames every session that begins while an earlier one goes on, as a comparison of all pairs would", () => {
    const anySession = fc.record({
      from: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 10 }), (drafts) => {
        const sessions = drafts.map(
          ({ from, length }): SessionDraft => ({
            title: "A",
            start: timeOfMinutes(600 + from),
            end: timeOfMinutes(600 + from + length),
          }),
        );
        const expected = drafts.flatMap(({ from }, index) =>
          drafts.some((other) => other.from < from && from < other.from + other.length)
            ? [`room-overlap sessions.${index}.start`]
            : [],
        );
        expect([...problemsFound(roomForOne, sessions)].sort()).toEqual(expected.sort());
      }),
    );
  });
});
