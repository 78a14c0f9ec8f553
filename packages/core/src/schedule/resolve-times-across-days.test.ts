import { describe, expect, it } from "vitest";
import type { Event, EventInput } from "../event/event.ts";
import type { SessionDraft } from "../event/event-of.fixture.ts";
import { formatInstant } from "../time/local-date-time.ts";
import { type ResolveOptions, resolveTimes } from "./resolve-times.ts";
import { programme, timesOf } from "./times-of.fixture.ts";

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
