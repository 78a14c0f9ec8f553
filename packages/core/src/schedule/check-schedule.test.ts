import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { timeOfMinutes } from "../time/local-time.ts";
import { checkSchedule, scheduleRules } from "./check-schedule.ts";

const moderators = [person("Dr. Mona Beispiel", { role: "moderator" })];
const complete = { date: "2020-11-24", moderators } satisfies Partial<EventInput>;
const end: SessionDraft = { start: "12:30", title: "Ende", kind: "end" };

function found(sessions: readonly SessionDraft[], event: Partial<EventInput> = {}): string[] {
  return checkSchedule(eventOf(sessions, { ...complete, ...event })).map(({ code, path = [] }) =>
    `${code.replace("schedule/", "")} ${path.join(".")}`.trim(),
  );
}

describe("a sound programme", () => {
  it("has no problems", () => {
    const sessions: SessionDraft[] = [
      { start: "09:50", title: "Technik", optional: true },
      { start: "10:00", title: "Begrüßung", people: ["Jan Beispiel"] },
      { start: "10:20", title: "Block", parts: [{ title: "A", people: ["Jan Beispiel"] }, { title: "B" }] },
      { start: "11:40", title: "Podium", people: [person("Jan Beispiel", { role: "panelist" })] },
      end,
    ];
    expect(found(sessions, { start: "10:00", end: "12:30" })).toEqual([]);
  });
});

describe("the schedule rules", () => {
  it.each<[string, SessionDraft[], Partial<EventInput>, string[]]>([
    [
      "an end before its start",
      [{ start: "11:00", end: "10:00", title: "A" }, end],
      {},
      ["ends-before-start sessions.0.end"],
    ],
    [
      "an item that takes no time",
      [{ start: "11:00", end: "11:00", title: "A" }, end],
      {},
      ["zero-length sessions.0.end"],
    ],
    [
      "an end line that takes no time: nothing",
      [{ start: "12:30", end: "12:30", title: "Ende", kind: "end" }],
      {},
      [],
    ],
    ["a night that ends after midnight: nothing", [{ start: "22:00", end: "01:00", title: "Fest" }], {}, []],
    [
      "times out of order",
      [{ start: "11:00", title: "A" }, { start: "10:30", title: "B" }, end],
      {},
      ["times-out-of-order sessions.1.start"],
    ],
    [
      "times out of order in a session",
      [
        {
          start: "10:00",
          title: "A",
          parts: [
            { start: "10:40", title: "A1" },
            { start: "10:20", title: "A2" },
          ],
        },
        end,
      ],
      {},
      ["times-out-of-order sessions.0.contributions.1.start"],
    ],
    [
      "the same time twice",
      [{ start: "10:00", title: "A" }, { start: "10:00", title: "B" }, end],
      {},
      ["same-start sessions.1.start"],
    ],
    [
      "the same time in two rooms: nothing",
      [{ start: "10:00", title: "A", room: "1" }, { start: "10:00", title: "B", room: "2" }, end],
      {},
      [],
    ],
    [
      "the same time on two days: nothing",
      [
        { start: "10:00", end: "11:00", title: "A", day: "Freitag" },
        { start: "10:00", end: "11:00", title: "B", day: "Samstag" },
      ],
      {},
      [],
    ],
    [
      "an overlap",
      [{ start: "10:00", end: "11:00", title: "A" }, { start: "10:30", title: "B" }, end],
      {},
      ["room-overlap sessions.1.start"],
    ],
    [
      "an overlap with something long before",
      [
        { start: "10:00", end: "12:00", title: "A", room: "1" },
        { start: "10:30", end: "10:40", title: "B", room: "1" },
        { start: "11:00", end: "11:30", title: "C", room: "1" },
      ],
      {},
      ["room-overlap sessions.1.start", "room-overlap sessions.2.start"],
    ],
    [
      "items that only touch: nothing",
      [{ start: "10:00", end: "11:00", title: "A" }, { start: "11:00", title: "B" }, end],
      {},
      [],
    ],
    [
      "an open check-in beside the programme: nothing",
      [
        { start: "09:00", end: "12:30", title: "Anmeldung", kind: "check-in" },
        { start: "10:00", title: "B" },
        end,
      ],
      {},
      [],
    ],
    [
      "a cancelled item that would overlap: nothing",
      [{ start: "10:00", end: "11:00", title: "A", cancelled: true }, { start: "10:30", title: "B" }, end],
      {},
      [],
    ],
    [
      "a person in two rooms at once",
      [
        { start: "10:00", title: "A", room: "1", people: ["Dr. Eva Beispiel"] },
        { start: "10:15", title: "B", room: "2", people: ["Eva Beispiel"] },
        end,
      ],
      {},
      ["person-in-two-places sessions.1"],
    ],
    [
      "a person in a session and in a part of it: nothing",
      [
        {
          start: "10:00",
          title: "A",
          people: ["Eva Beispiel"],
          parts: [{ title: "A1", people: ["Eva Beispiel"] }],
        },
        end,
      ],
      {},
      [],
    ],
    [
      "an organisation in two rooms at once: nothing",
      [
        { start: "10:00", title: "A", room: "1", people: [person("Verein", { kind: "organization" })] },
        { start: "10:00", title: "B", room: "2", people: [person("Verein", { kind: "organization" })] },
        end,
      ],
      {},
      [],
    ],
    [
      "an item before the event",
      [{ start: "09:30", title: "A" }, end],
      { start: "10:00", end: "12:30" },
      ["before-event sessions.0.start"],
    ],
    [
      "an optional item before the event: nothing",
      [{ start: "09:50", title: "A", optional: true }, { start: "10:00", title: "B" }, end],
      { start: "10:00" },
      [],
    ],
    [
      "an item after the event",
      [{ start: "10:00", end: "13:00", title: "A" }],
      { start: "10:00", end: "12:30" },
      ["after-event sessions.0"],
    ],
    [
      "parts longer than their session",
      [
        {
          start: "12:00",
          title: "A",
          parts: [
            { title: "A1", duration: "PT25M" },
            { title: "A2", duration: "PT20M" },
          ],
        },
        end,
      ],
      {},
      ["contributions-too-long sessions.0"],
    ],
    [
      "registration that closes too late",
      [{ start: "10:00", title: "A" }, end],
      { registration: { closes: "2020-11-25" } },
      ["registration-closes-late registration.closes"],
    ],
    [
      "registration that closes on the day: nothing",
      [{ start: "10:00", title: "A" }, end],
      { registration: { closes: "2020-11-24" } },
      [],
    ],
    ["no date", [{ start: "10:00", title: "A" }, end], { date: undefined }, ["date-missing date"]],
    ["no programme", [], {}, ["programme-missing sessions"]],
    [
      "no end",
      [
        { start: "10:00", title: "A" },
        { start: "10:30", title: "B" },
      ],
      {},
      ["end-missing sessions.1"],
    ],
    ["an end that only the event announces: nothing", [{ start: "10:00", title: "A" }], { end: "11:00" }, []],
    [
      "no moderator",
      [{ start: "10:00", title: "A" }, end],
      { moderators: [] },
      ["moderator-missing moderators"],
    ],
    [
      "a moderator of a session only: nothing",
      [{ start: "10:00", title: "A", people: [person("Mona Beispiel", { role: "moderator" })] }, end],
      { moderators: [] },
      [],
    ],
  ])("report %s", (_, sessions, event, expected) => {
    expect(found(sessions, event)).toEqual(expected);
  });

  it("are a list that callers may shorten or extend", () => {
    const event = eventOf([], complete);
    expect(checkSchedule(event, { rules: [] })).toEqual([]);
    expect(
      checkSchedule(event, {
        rules: scheduleRules.filter(({ code }) => code !== "schedule/programme-complete"),
      }),
    ).toEqual([]);
    const rule = {
      code: "own/title",
      check: ({ event: { title } }: { event: { title: string } }) =>
        title === "Beispiel" ? checkSchedule(event).slice(0, 1) : [],
    };
    expect(checkSchedule(event, { rules: [rule] })).toHaveLength(1);
  });

  it("have codes of their own", () => {
    expect(new Set(scheduleRules.map(({ code }) => code)).size).toBe(scheduleRules.length);
  });

  it("say in German and English what is wrong and how to mend it", () => {
    const [problem] = checkSchedule(
      eventOf([{ start: "10:00", title: "A" }, { start: "10:00", title: "B" }, end], complete),
    );
    expect(problem).toMatchObject({
      severity: "warning",
      message: {
        de: "„B“ beginnt zur selben Zeit wie „A“: um 10:00 Uhr.",
        en: "“B” starts at the same time as “A”: at 10:00.",
      },
      help: {
        de: 'Prüfen Sie die Uhrzeit. Laufen beide nebeneinander, geben Sie jedem einen Raum: {raum="…"}.',
      },
    });
  });

  it("find every overlap that a comparison of all pairs would blame on something", () => {
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
        const rules = scheduleRules.filter(({ code }) => code === "schedule/room-for-one");
        const blamed = checkSchedule(eventOf(sessions, complete), { rules }).map(({ path }) => path?.[1]);
        const expected = drafts.flatMap((one, index) =>
          drafts.some((other) => other.from < one.from && one.from < other.from + other.length)
            ? [index]
            : [],
        );
        expect([...blamed].sort()).toEqual([...expected].sort());
      }),
    );
  });
});
