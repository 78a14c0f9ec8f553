import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { formatInstant, localAt } from "../time/local-date-time.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { type ResolveOptions, resolveTimes } from "./resolve-times.ts";
import type { ResolvedItem } from "./resolved-times.ts";

/** "10:00-10:20" with a question mark behind each time that was inferred, and "…" for one that is not known. */
function shown({ start, end, day }: Pick<ResolvedItem, "start" | "end" | "day">): string {
  const [from, to] = [start, end].map((time) =>
    time ? `${localAt(time.instant, day.zone).time}${time.is === "inferred" ? "?" : ""}` : "…",
  );
  return `${from}-${to}`;
}

function timesOf(event: Event, options?: ResolveOptions): string[] {
  return resolveTimes(event, options).sessions.map(shown);
}

function programme(sessions: readonly SessionDraft[], event: Partial<EventInput> = {}): Event {
  return eventOf(sessions, { date: "2020-11-24", ...event });
}

const webinar = [
  { start: "09:50", title: "Technische Einführung", kind: "technical", optional: true },
  { start: "10:00", title: "Begrüßung", kind: "welcome" },
  {
    start: "10:20",
    title: "Ergebnisse",
    kind: "block",
    parts: [{ title: "Erster Beitrag" }, { title: "Zweiter Beitrag" }],
  },
  { start: "11:30", title: "Blick von außen" },
  { start: "12:30", title: "Ende", kind: "end" },
] satisfies SessionDraft[];

describe("the times of a programme that states starts only", () => {
  it("end with the next start, and the end line closes the day without a length", () => {
    expect(timesOf(programme(webinar))).toEqual([
      "09:50-10:00?",
      "10:00-10:20?",
      "10:20-11:30?",
      "11:30-12:30?",
      "12:30-12:30?",
    ]);
  });

  it("span from the first item that is not optional to the last end", () => {
    const { start, end } = resolveTimes(programme(webinar));
    expect([start, end].map((time) => formatInstant(time?.instant ?? 0, "Europe/Berlin"))).toEqual([
      "2020-11-24T10:00:00+01:00",
      "2020-11-24T12:30:00+01:00",
    ]);
  });

  it("give contributions their share of the session, marked as inferred", () => {
    const [, , block] = resolveTimes(programme(webinar)).sessions;
    expect(block?.contributions.map(shown)).toEqual(["10:20?-10:55?", "10:55?-11:30?"]);
  });

  it("are the same wall times where no date is known, and mean no date", () => {
    const draft = eventOf(webinar);
    expect(timesOf(draft)).toEqual(timesOf(programme(webinar)));
    expect(resolveTimes(draft).days.map((day) => day.date)).toEqual([undefined]);
  });
});

describe("an end", () => {
  it.each<[string, SessionDraft[], Partial<EventInput>, string[]]>([
    [
      "that is stated stays, with the gap after it",
      [
        { start: "10:00", end: "10:40", title: "A" },
        { start: "11:00", title: "B" },
      ],
      {},
      ["10:00-10:40", "11:00-…"],
    ],
    [
      "follows from a stated length",
      [
        { start: "10:00", duration: "PT20M", title: "A" },
        { start: "11:00", title: "B" },
      ],
      {},
      ["10:00-10:20?", "11:00-…"],
    ],
    [
      "of the last item is the announced end of the event",
      [{ start: "10:00", title: "A" }],
      { end: "11:00" },
      ["10:00-11:00?"],
    ],
    [
      "is not made up from an announced end that lies before it",
      [{ start: "12:00", title: "A" }],
      { end: "11:00" },
      ["12:00-…"],
    ],
    ["is not known where nothing follows", [{ start: "10:00", title: "A" }], {}, ["10:00-…"]],
    [
      "is known alone where only it was stated",
      [
        { end: "09:45", title: "Einlass" },
        { start: "10:00", title: "A" },
        { start: "10:30", title: "B" },
      ],
      {},
      ["…-09:45", "10:00-10:30?", "10:30-…"],
    ],
    [
      "is shared by items that begin together",
      [
        { start: "10:00", title: "A" },
        { start: "10:00", title: "B" },
        { start: "11:00", title: "C" },
      ],
      {},
      ["10:00-11:00?", "10:00-11:00?", "11:00-…"],
    ],
  ])("%s", (_, sessions, event, expected) => {
    expect(timesOf(programme(sessions, event))).toEqual(expected);
  });
});

describe("items without a time", () => {
  it("share the stretch of the timed item before them", () => {
    const sessions = [
      { start: "13:00", title: "Beginn" },
      { title: "Einführung" },
      { title: "Keynote", duration: "PT40M" },
      { start: "14:30", title: "Pause" },
    ];
    expect(timesOf(programme(sessions))).toEqual([
      "13:00-13:25?",
      "13:25?-13:50?",
      "13:50?-14:30?",
      "14:30-…",
    ]);
  });

  it("follow the stated end of the item before them", () => {
    const sessions = [
      { start: "13:00", end: "13:10", title: "Beginn" },
      { title: "Einführung" },
      { start: "14:00", title: "Pause" },
    ];
    expect(timesOf(programme(sessions))).toEqual(["13:00-13:10", "13:10?-14:00?", "14:00-…"]);
  });

  it("have none where nothing is timed, even if the event announces its span", () => {
    expect(
      timesOf(programme([{ title: "Einführung" }, { title: "Keynote" }], { start: "09:30", end: "12:30" })),
    ).toEqual(["…-…", "…-…"]);
  });

  it("have none after the end of the day", () => {
    expect(
      timesOf(programme([{ start: "12:30", title: "Ende", kind: "end" }, { title: "Ausklang" }])),
    ).toEqual(["12:30-12:30?", "…-…"]);
  });
});

describe("contributions", () => {
  const parts = (session: SessionDraft, next = "12:00") =>
    resolveTimes(programme([session, { start: next, title: "Danach" }])).sessions[0]?.contributions.map(
      shown,
    );

  it("keep stated starts and end with the next of them or the session", () => {
    expect(
      parts({
        start: "10:00",
        title: "Block",
        parts: [
          { start: "10:05", title: "A" },
          { start: "11:00", title: "B" },
        ],
      }),
    ).toEqual(["10:05-11:00?", "11:00-12:00?"]);
  });

  it("before the first stated one share what lies before it", () => {
    expect(
      parts({
        start: "10:00",
        title: "Block",
        parts: [{ title: "A" }, { title: "B" }, { start: "11:00", title: "C" }],
      }),
    ).toEqual(["10:00?-10:30?", "10:30?-11:00?", "11:00-12:00?"]);
  });

  it("share at every depth", () => {
    const session = {
      start: "10:00",
      title: "Block",
      parts: [{ title: "A", parts: [{ title: "A1" }, { title: "A2" }] }, { title: "B" }],
    };
    const [resolved] = resolveTimes(programme([session, { start: "12:00", title: "Danach" }])).sessions;
    expect(resolved?.contributions[0]?.contributions.map(shown)).toEqual(["10:00?-10:30?", "10:30?-11:00?"]);
  });

  it("of a session without an end have only the starts that follow", () => {
    const [resolved] = resolveTimes(
      programme([
        {
          start: "10:00",
          title: "Block",
          parts: [{ title: "A", duration: "PT10M" }, { title: "B" }, { title: "C" }],
        },
      ]),
    ).sessions;
    expect(resolved?.contributions.map(shown)).toEqual(["10:00?-10:10?", "10:10?-…", "…-…"]);
  });
});

describe("parallel rooms", () => {
  it("end sessions by the next in the same room, or by what is for everyone", () => {
    const sessions = [
      { start: "09:00", title: "Eröffnung" },
      { start: "10:00", title: "A1", room: "A" },
      { start: "10:00", title: "B1", room: "B" },
      { start: "10:30", title: "A2", room: "A" },
      { start: "12:00", title: "Mittag", kind: "meal" },
    ] satisfies SessionDraft[];
    expect(timesOf(programme(sessions))).toEqual([
      "09:00-10:00?",
      "10:00-10:30?",
      "10:00-12:00?",
      "10:30-12:00?",
      "12:00-…",
    ]);
  });

  it("may be written one after the other, and each may pass midnight", () => {
    const sessions = [
      { start: "22:00", title: "A1", room: "A" },
      { start: "01:00", title: "A2", room: "A" },
      { start: "21:00", title: "B1", room: "B" },
      { start: "23:00", title: "B2", room: "B" },
    ];
    const resolved = resolveTimes(programme(sessions)).sessions.map(({ start }) =>
      formatInstant(start?.instant ?? 0, "Europe/Berlin").slice(0, 16),
    );
    expect(resolved).toEqual([
      "2020-11-24T22:00",
      "2020-11-25T01:00",
      "2020-11-24T21:00",
      "2020-11-24T23:00",
    ]);
  });
});

describe("several days", () => {
  const days = [
    { start: "18:00", title: "Empfang", day: "2020-11-24" },
    { start: "09:00", title: "Vortrag", day: "2020-11-25" },
    { start: "12:00", title: "Ende", kind: "end", day: "2020-11-25" },
  ] satisfies SessionDraft[];

  it("keep their times apart: the last item of a day does not last until the next morning", () => {
    expect(timesOf(programme(days))).toEqual(["18:00-…", "09:00-12:00?", "12:00-12:00?"]);
  });

  it("count the announced start from the first and the announced end from the last", () => {
    const { start, end } = resolveTimes(programme(days, { start: "18:00", end: "12:00" }));
    expect(
      [start, end].map((time) => formatInstant(time?.instant ?? 0, "Europe/Berlin").slice(0, 10)),
    ).toEqual(["2020-11-24", "2020-11-25"]);
  });

  it("with names instead of dates resolve to wall times that belong to no date", () => {
    const named = [
      { start: "18:00", title: "Empfang", day: "Freitag" },
      { start: "09:00", title: "Vortrag", day: "Samstag" },
    ];
    const { days: resolvedDays } = resolveTimes(programme(named));
    expect(resolvedDays.map(({ name, date }) => [name, date])).toEqual([
      ["Freitag", undefined],
      ["Samstag", undefined],
    ]);
  });
});

describe("midnight", () => {
  it("moves the date on, for starts and for ends", () => {
    const sessions = [
      { start: "23:00", title: "Nachtgespräch" },
      { start: "00:30", end: "02:00", title: "Ausklang" },
      { start: "22:00", end: "01:00", title: "Bar", room: "Bar" },
    ];
    expect(
      resolveTimes(programme(sessions)).sessions.map(({ end }) =>
        formatInstant(end?.instant ?? 0, "Europe/Berlin").slice(0, 16),
      ),
    ).toEqual(["2020-11-25T00:30", "2020-11-25T02:00", "2020-11-25T01:00"]);
  });
});

describe("an announced end that reads as earlier than the start", () => {
  const endOf = (sessions: readonly SessionDraft[], announced: Partial<EventInput>) =>
    formatInstant(resolveTimes(programme(sessions, announced)).end?.instant ?? 0, "Europe/Berlin").slice(
      0,
      16,
    );

  it.each([
    ["20:00", "01:00", "2020-11-25T01:00"],
    ["10:00", "00:10", "2020-11-25T00:10"],
    ["09:00", "06:00", "2020-11-25T06:00"],
    ["20:00", "08:00", "2020-11-25T08:00"],
    ["18:30", "06:31", "2020-11-24T06:31"],
    ["12:30", "10:00", "2020-11-24T10:00"],
    ["20:00", "20:00", "2020-11-24T20:00"],
  ])("from %s to %s is %s", (start, end, expected) => {
    expect(endOf([], { start, end })).toBe(expected);
  });

  it("counts from the first session of the last day where that one has an own start", () => {
    const lastDay = { start: "21:00", title: "Ball", day: "2020-11-25" };
    const days = [{ start: "09:00", title: "Vortrag", day: "2020-11-24" }, lastDay];
    expect(endOf(days, { start: "09:00", end: "02:00" })).toBe("2020-11-26T02:00");
    expect(endOf([{ start: "21:00", title: "Ball" }], { end: "02:00" })).toBe("2020-11-25T02:00");
    expect(endOf([{ title: "Ball" }], { end: "02:00" })).toBe("2020-11-24T02:00");
  });

  it("is taken at its word where the last day is stated", () => {
    expect(endOf([], { start: "20:00", end: "02:00", endDate: "2020-11-25" })).toBe("2020-11-25T02:00");
  });
});

describe("the span that follows from the sessions", () => {
  it("leaves out what is optional and what is cancelled", () => {
    const sessions: SessionDraft[] = [
      { start: "09:00", title: "Technik", optional: true },
      { start: "09:30", title: "Einlass", cancelled: true },
      { start: "10:00", title: "Vortrag" },
      { start: "11:00", end: "12:00", title: "Podium" },
      { start: "12:00", title: "Rundgang", cancelled: true },
    ];
    const { start, end } = resolveTimes(programme(sessions));
    expect([start, end].map((time) => time && localAt(time.instant, "Europe/Berlin").time)).toEqual([
      "10:00",
      "12:00",
    ]);
  });

  it("has no end where one session has none", () => {
    const { start, end } = resolveTimes(
      programme([
        { start: "10:00", end: "11:00", title: "A" },
        { start: "11:00", title: "B" },
      ]),
    );
    expect([start !== undefined, end]).toEqual([true, undefined]);
  });
});

describe("an end that reads as earlier than its start", () => {
  it.each([
    ["12:00", "00:00", "2020-11-25T00:00"],
    ["16:00", "02:00", "2020-11-25T02:00"],
    ["22:00", "01:00", "2020-11-25T01:00"],
    ["11:00", "10:00", "2020-11-24T10:00"],
    ["11:59", "00:00", "2020-11-24T00:00"],
  ])("from %s to %s is %s", (start, end, expected) => {
    const [session] = resolveTimes(programme([{ start, end, title: "A" }])).sessions;
    expect(formatInstant(session?.end?.instant ?? 0, "Europe/Berlin").slice(0, 16)).toBe(expected);
  });
});

describe("days on which the clocks change", () => {
  it("count elapsed time: an hour between 01:30 and 03:30 when the clocks go forward", () => {
    const [first] = resolveTimes(
      programme(
        [
          { start: "01:30", title: "A" },
          { start: "03:30", title: "B" },
        ],
        { date: "2026-03-29" },
      ),
    ).sessions;
    expect(((first?.end?.instant ?? 0) - (first?.start?.instant ?? 0)) / 60_000).toBe(60);
  });

  it("share a repeated hour in full", () => {
    const sessions = [
      { start: "01:00", title: "Block", parts: [{ title: "A" }, { title: "B" }] },
      { start: "04:00", title: "Danach" },
    ];
    const [block] = resolveTimes(programme(sessions, { date: "2020-10-25" })).sessions;
    expect(
      block?.contributions.map((part) => formatInstant(part.start?.instant ?? 0, "Europe/Berlin")),
    ).toEqual(["2020-10-25T01:00:00+02:00", "2020-10-25T02:00:00+01:00"]);
  });

  it("report a time that occurs twice, unless the programme or the caller says which", () => {
    const sessions = (repeatedHour?: "later"): SessionDraft[] => [
      { start: "02:30", title: "A", ...(repeatedHour && { repeatedHour }) },
    ];
    const start = (event: Event, options?: ResolveOptions) => {
      const times = resolveTimes(event, options);
      return [
        formatInstant(times.sessions[0]?.start?.instant ?? 0, "Europe/Berlin").slice(19),
        times.problems.map(({ code, path }) => [code, path]),
      ];
    };
    const date = { date: "2020-10-25" };
    expect(start(programme(sessions(), date))).toEqual([
      "+02:00",
      [["schedule/time-occurs-twice", ["sessions", 0, "start"]]],
    ]);
    expect(start(programme(sessions("later"), date))).toEqual(["+01:00", []]);
    expect(start(programme(sessions(), date), { clockChange: "later" })).toEqual(["+01:00", []]);
  });

  it("take the second of two equal times where only that keeps the order", () => {
    const sessions = [
      { start: "02:45", repeatedHour: "earlier", title: "A" },
      { start: "02:15", title: "B" },
    ] satisfies SessionDraft[];
    const times = resolveTimes(programme(sessions, { date: "2020-10-25" }));
    expect(times.sessions.map(({ start }) => formatInstant(start?.instant ?? 0, "Europe/Berlin"))).toEqual([
      "2020-10-25T02:45:00+02:00",
      "2020-10-25T02:15:00+01:00",
    ]);
    expect(times.problems).toEqual([]);
  });

  it("report a time that never occurs, and move it behind the gap", () => {
    const times = resolveTimes(programme([{ start: "02:30", title: "A" }], { date: "2026-03-29" }));
    expect(times.problems.map(({ code }) => code)).toEqual(["schedule/time-never-occurs"]);
    expect(formatInstant(times.sessions[0]?.start?.instant ?? 0, "Europe/Berlin")).toBe(
      "2026-03-29T03:30:00+02:00",
    );
  });
});

describe("laws of resolved times", () => {
  const anyTime = fc.integer({ min: 8 * 60, max: 17 * 60 }).map(timeOfMinutes);
  const anySession = fc
    .record({
      start: fc.option(anyTime, { nil: undefined }),
      room: fc.option(fc.constantFrom("A", "B"), { nil: undefined }),
      parts: fc.nat(3),
    })
    .map(
      ({ start, room, parts }): SessionDraft => ({
        title: "Punkt",
        ...(start && { start }),
        ...(room && { room }),
        parts: Array.from({ length: parts }, () => ({ title: "Teil" })),
      }),
    );
  const anyEvent = fc
    .tuple(
      fc.array(anySession, { maxLength: 12 }),
      fc.constantFrom("2020-11-24", "2020-10-25", "2026-03-29", "2024-02-29"),
    )
    .map(([sessions, date]) => programme(sessions, { date }));

  it("every session and contribution is there, in order, with its stated start", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { sessions } = resolveTimes(event);
        expect(sessions.map(({ item }) => item)).toEqual(event.sessions);
        sessions.forEach(({ item, start, contributions, day }) => {
          if (item.start !== undefined)
            expect(start && { time: localAt(start.instant, day.zone).time, is: start.is }).toEqual({
              time: item.start,
              is: "stated",
            });
          expect(contributions.map((part) => part.item)).toEqual(item.contributions);
        });
      }),
    );
  });

  it("no inferred end lies before its start or past the next start in its room", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { sessions } = resolveTimes(event);
        for (const { start, end, item } of sessions) {
          if (start === undefined || end === undefined) continue;
          expect(end.instant).toBeGreaterThanOrEqual(start.instant);
          const inRoom = sessions.filter(
            (other) =>
              other.start?.is === "stated" &&
              other.item.room === item.room &&
              other.start.instant > start.instant,
          );
          for (const other of inRoom) expect(end.instant).toBeLessThanOrEqual(other.start?.instant ?? 0);
        }
      }),
    );
  });

  it("contributions fill their session without a gap", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        for (const { start, end, contributions } of resolveTimes(event).sessions) {
          if (
            start === undefined ||
            end === undefined ||
            contributions.length === 0 ||
            end.instant - start.instant < contributions.length * 60_000
          )
            continue;
          expect(contributions[0]?.start?.instant).toBe(start.instant);
          expect(contributions.at(-1)?.end?.instant).toBe(end.instant);
          for (const [index, part] of contributions.slice(1).entries())
            expect(part.start?.instant).toBe(contributions[index]?.end?.instant);
        }
      }),
    );
  });
});
