import type { Agenda, AgendaSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda, bareSession, mona } from "../bare-agenda.fixture.ts";
import type { CalendarOptions } from "../entry/calendar-options.ts";
import { calendarLosses } from "./calendar-losses.ts";

const lossesOf = (agenda: Agenda, options: CalendarOptions = {}) =>
  calendarLosses(agenda, [7], options).map(({ field, fate, path }) =>
    [field, fate, ...path.slice(1)].join(" "),
  );
const {
  date: _date,
  start: _start,
  end: _end,
  startTime: _startTime,
  endTime: _endTime,
  ...timeless
} = bareAgenda;
const { end: _openEnd, endTime: _openEndTime, ...open } = bareAgenda;
const series = { id: "reihe", title: "Reihe" };
const materials = [{ title: "Folien", kind: "slides" as const }];
const sessionOn = (day: string) => ({ sessions: [{ ...bareSession, day }] });
const ofProgramme = ["description changed", "sessions text"];

describe("the entry of an event in the simple profile", () => {
  it.each<[string, Partial<Agenda>, readonly string[]]>([
    ["only what has a field", {}, []],
    ["a title with what is not shown", { title: "Bei\u202Espiel" }, ["title changed"]],
    ["a subtitle", { subtitle: "Mehr" }, ["subtitle text", "description changed"]],
    [
      "a subtitle and a description",
      { subtitle: "Mehr", description: "Text" },
      ["subtitle text", "description text"],
    ],
    ["a description", { description: "Text" }, ["description text"]],
    ["a theme", { theme: "Wohnen" }, ["theme text"]],
    ["a number in no series", { number: 2 }, ["number dropped"]],
    ["a series", { series }, ["series text"]],
    ["a number in a series", { number: 2, series }, ["number text", "series text"]],
    ["a draft", { status: "draft" }, []],
    ["cancelled", { status: "cancelled" }, []],
    ["rescheduled", { status: "rescheduled" }, ["status changed"]],
    ["postponed", { status: "postponed" }, ["status changed"]],
    ["times in UTC", { timeZone: "UTC", start: "2026-11-24T10:00:00Z", end: "2026-11-24T11:00:00Z" }, []],
    ["online", { attendance: "online" }, ["attendance text"]],
    ["a venue", { venue: { name: "Rathaus" } }, ["venue changed"]],
    ["a registration", { registration: { fee: "kostenfrei" } }, ["registration text"]],
    ["someone who moderates", { moderators: [mona] }, ["moderators text"]],
    ["materials", { materials }, ["materials text"]],
    ["a programme", { sessions: [bareSession] }, ofProgramme],
    [
      "a programme and a description",
      { sessions: [bareSession], description: "Text" },
      ["description text", "sessions text"],
    ],
    ["a last day that is the first", { endDate: "2026-11-24" }, ["date changed"]],
    ["a last day before the first", { endDate: "2026-11-23" }, ["date changed"]],
    ["an end on the last day", { endDate: "2026-11-25", end: "2026-11-25T11:00:00+01:00" }, []],
    ["an end before the last day", { endDate: "2026-11-25" }, ["date changed"]],
    ["an end on a day that is not stated", { end: "2026-11-25T01:00:00+01:00" }, ["date changed"]],
    ["a start on another day", { date: "2026-11-23", endDate: "2026-11-24" }, ["date changed"]],
    ["an end that is the start", { end: "2026-11-24T10:00:00+01:00" }, ["end dropped"]],
    ["a session on the day", sessionOn("2026-11-24"), ofProgramme],
    [
      "a session the day before",
      sessionOn("2026-11-23"),
      ["description changed", "date changed", "sessions text"],
    ],
    [
      "a session the day after",
      sessionOn("2026-11-25"),
      ["description changed", "date changed", "sessions text"],
    ],
    [
      "a session on the last day",
      { ...sessionOn("2026-11-25"), endDate: "2026-11-25", end: "2026-11-25T11:00:00+01:00" },
      ofProgramme,
    ],
  ])("%s", (_, change, losses) => {
    expect(lossesOf({ ...bareAgenda, ...change })).toEqual(losses);
  });

  it.each<[string, Agenda, readonly string[]]>([
    ["no time", { ...timeless, date: "2026-11-24" }, ["timeZone dropped"]],
    [
      "no time, but a session on another day",
      { ...timeless, date: "2026-11-24", ...sessionOn("2026-11-25") },
      ["description changed", "date changed", "timeZone dropped", "sessions text"],
    ],
    [
      "no time on several days",
      { ...timeless, date: "2026-11-24", endDate: "2026-11-26" },
      ["timeZone dropped"],
    ],
    [
      "an end and no start",
      { ...timeless, date: "2026-11-24", end: "2026-11-24T11:00:00+01:00" },
      ["timeZone dropped", "end dropped"],
    ],
    ["a start alone", open, []],
    [
      "a start alone, and a last day",
      { ...open, endDate: "2026-11-26" },
      ["timeZone dropped", "start dropped"],
    ],
    ["an end of which only the clock is known", { ...open, endTime: "11:00" }, ["end dropped"]],
    [
      "an hour that the clocks show twice",
      { ...open, date: "2026-10-25", start: "2026-10-25T02:30:00+01:00" },
      ["timeZone dropped"],
    ],
    [
      "a start without a date, and a last day",
      { ...timeless, start: "2026-11-24T10:00:00+01:00", endDate: "2026-11-24" },
      ["date changed"],
    ],
    ["no date", timeless, ["entry dropped"]],
  ])("%s", (_, agenda, losses) => {
    expect(lossesOf(agenda)).toEqual(losses);
  });

  it("says of which item a loss is, and how it is called", () => {
    const [loss] = calendarLosses({ ...bareAgenda, theme: "Wohnen" }, [7], {});
    expect(loss?.path).toEqual([7]);
    expect(loss?.message.en).toContain("“Beispiel”");
  });
});

describe("an event whose sessions alone have entries", () => {
  const sessions = { entries: "sessions" } as const;

  it.each<[string, Agenda, readonly string[]]>([
    ["only a title", { ...timeless, timeZone: "UTC" }, []],
    ["a zone", timeless, ["timeZone dropped"]],
    ["date and times", bareAgenda, ["date changed", "timeZone dropped", "start dropped", "end dropped"]],
    ["a draft", { ...timeless, timeZone: "UTC", status: "draft" }, []],
    ["rescheduled", { ...timeless, timeZone: "UTC", status: "rescheduled" }, ["status changed"]],
    ["postponed", { ...timeless, timeZone: "UTC", status: "postponed" }, ["status changed"]],
    [
      "everything else",
      {
        ...timeless,
        timeZone: "UTC",
        subtitle: "Mehr",
        theme: "Wohnen",
        number: 2,
        description: "Text",
        series,
        attendance: "online",
        venue: { name: "Rathaus" },
        registration: { fee: "kostenfrei" },
        moderators: [mona],
        materials,
      },
      [
        "subtitle dropped",
        "theme dropped",
        "number dropped",
        "description dropped",
        "series dropped",
        "attendance text",
        "venue changed",
        "registration dropped",
        "moderators dropped",
        "materials dropped",
      ],
    ],
  ])("%s", (_, agenda, losses) => {
    expect(lossesOf(agenda, sessions)).toEqual(["title text", ...losses]);
    expect(lossesOf(agenda, { ...sessions, profile: "rich" })).toEqual(["title text", ...losses]);
  });
});

describe("the entry of a session", () => {
  const { start: _on, startTime: _at, end: _until, endTime: _to, ...unplaced } = bareSession;
  const sessionLosses = (
    session: AgendaSession,
    agenda: Partial<Agenda> = {},
    options: CalendarOptions = {},
  ) =>
    lossesOf({ ...bareAgenda, ...agenda, sessions: [session] }, { entries: "sessions", ...options })
      .filter((loss) => loss.includes(" sessions "))
      .map((loss) => loss.replace(" sessions 0", ""));

  it.each<[string, Partial<AgendaSession>, readonly string[]]>([
    ["only what has a field", {}, []],
    ["a panel", { kind: "panel" }, ["kind dropped"]],
    ["a start that follows", { startIs: "inferred" }, ["origin dropped"]],
    ["an end that follows", { endIs: "inferred" }, ["origin dropped"]],
    ["a stated length", { duration: "PT30M" }, ["duration dropped"]],
    ["an end that is the start", { end: "2026-11-24T10:00:00+01:00" }, ["end dropped"]],
    ["optional", { optional: true }, ["optional text"]],
    ["cancelled", { cancelled: true }, []],
    ["a day with a date", { day: "2026-11-24" }, []],
    ["a day in words", { day: "Tag 1" }, ["day dropped"]],
    ["a day of a date and words", { day: "2026-11-24 (Tag 1)" }, ["day dropped"]],
    ["a day of words and a date", { day: "Tag 1, 2026-11-24" }, ["day dropped"]],
    ["a room", { room: "Saal 1" }, []],
    ["a track", { track: "Wohnen" }, []],
    ["a project", { project: "KoDa" }, ["project text"]],
    ["a description", { description: "Text" }, ["description text"]],
    ["someone who speaks", { participants: [mona] }, ["participants text"]],
    ["parts", { contributions: [bareSession] }, ["contributions text"]],
    ["materials", { materials }, ["materials text"]],
  ])("%s", (_, change, losses) => {
    expect(sessionLosses({ ...bareSession, ...change })).toEqual(losses);
    expect(sessionLosses({ ...bareSession, ...change }, {}, { profile: "rich" })).toEqual([]);
  });

  it("has a room as text where there is a venue, too", () => {
    const venue = { name: "Rathaus" };
    expect(sessionLosses({ ...bareSession, room: "Saal 1" }, { venue })).toEqual(["room text"]);
    expect(sessionLosses(bareSession, { venue })).toEqual([]);
  });

  it.each<[string, AgendaSession]>([
    ["it is not known when it begins", unplaced],
    ["it is the end of the programme", { ...bareSession, kind: "end" }],
  ])("is none where %s, in either profile", (_, session) => {
    expect(sessionLosses(session)).toEqual(["entry dropped"]);
    expect(sessionLosses(session, {}, { profile: "rich" })).toEqual(["entry dropped"]);
  });

  it("is told by its place in the programme", () => {
    const sessions = [bareSession, { ...bareSession, kind: "panel" as const }];
    const losses = calendarLosses({ ...bareAgenda, sessions }, [7], { entries: "sessions" });
    expect(losses.at(-1)).toMatchObject({ field: "kind", path: [7, "sessions", 1] });
  });
});

describe("events and their sessions", () => {
  const both = { entries: "events-and-sessions" } as const;
  const agenda: Agenda = { ...bareAgenda, theme: "Wohnen", sessions: [{ ...bareSession, kind: "panel" }] };

  it("lose what each entry loses, and no programme", () => {
    expect(lossesOf(agenda, both)).toEqual(["theme text", "description changed", "kind dropped sessions 0"]);
  });

  it("lose nothing in the rich profile", () => {
    expect(lossesOf(agenda, { ...both, profile: "rich" })).toEqual([]);
    expect(lossesOf(agenda, { profile: "rich" })).toEqual([]);
  });
});
