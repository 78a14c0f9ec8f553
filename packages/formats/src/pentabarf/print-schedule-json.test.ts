import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printScheduleJson } from "./print-schedule-json.ts";
import { printScheduleJson2 } from "./print-schedule-json-2.ts";
import type { ScheduleOptions } from "./schedule-options.ts";

const congress: EventInput = {
  id: "kongress",
  title: "Kongress",
  description: "Zwei Tage.",
  date: "2020-11-27",
  endDate: "2020-11-28",
  timeZone: "America/New_York",
  venue: { name: "Stadthalle" },
  sessions: [
    {
      id: "rede",
      kind: "keynote",
      title: "Rede",
      day: "2020-11-27",
      start: "22:00",
      end: "00:30",
      room: "Saal",
      track: "Haupt",
      language: "gsw",
      participants: [{ id: "a", name: "A", role: "keynote-speaker" }],
    },
    {
      id: "runde",
      kind: "panel",
      title: "Runde",
      day: "2020-11-28",
      start: "11:00",
      end: "12:00",
      room: "Saal",
    },
    {
      id: "tanz",
      kind: "performance",
      title: "Tanz",
      day: "2020-11-28",
      start: "10:00",
      end: "10:20",
      room: "Saal",
    },
    {
      id: "bau",
      kind: "workshop",
      title: "Bau",
      day: "2020-11-28",
      start: "10:00",
      end: "11:00",
      cancelled: true,
      optional: true,
      materials: [{ title: "Plan", kind: "document", url: "https://example.org/plan" }, { title: "Buch" }],
    },
    { id: "pause", kind: "break", title: "Pause", day: "2020-11-28", start: "12:00", end: "12:30" },
    {
      id: "essen",
      kind: "meal",
      title: "Essen",
      day: "2020-11-28",
      start: "12:30",
      end: "13:00",
      track: "Haupt",
    },
  ],
};

type Written = Record<string, unknown>;
const record = (value: unknown): Written => (typeof value === "object" && value !== null ? { ...value } : {});
const conferenceOf = (output: string) => record(record(record(JSON.parse(output)).schedule).conference);
const version1 = (input: EventInput, options: ScheduleOptions = {}) =>
  conferenceOf(printScheduleJson(buildAgenda(Event.parse(input)), options).output);
const version2 = (input: EventInput, options: ScheduleOptions = {}) => {
  const { output } = printScheduleJson2(buildAgenda(Event.parse(input)), options);
  const { events } = record(record(JSON.parse(output)).schedule);
  return { conference: conferenceOf(output), events: Array.isArray(events) ? events.map(record) : [] };
};

describe("a schedule.json of version 1", () => {
  it("says of a conference what it is, and of each day its rooms in order of time", () => {
    const { days, rooms, ...conference } = version1(congress, { url: "https://example.org/kongress" });
    expect(conference).toEqual({
      acronym: "kongress",
      title: "Kongress",
      description: "Zwei Tage.",
      start: "2020-11-27T22:00:00-05:00",
      end: "2020-11-28T13:00:00-05:00",
      daysCount: 2,
      timeslot_duration: "00:05",
      time_zone_name: "America/New_York",
      url: "https://example.org/kongress",
      tracks: [{ name: "Haupt" }],
    });
    expect(rooms).toMatchObject([{ name: "Saal" }, { name: "Stadthalle" }]);
    const [friday, saturday, ...others] = Array.isArray(days) ? days : [];
    expect(others).toEqual([]);
    expect(friday).toMatchObject({
      index: 1,
      date: "2020-11-27",
      day_start: "2020-11-27T22:00:00-05:00",
      day_end: "2020-11-28T00:30:00-05:00",
      rooms: {
        Saal: [
          {
            date: "2020-11-27T22:00:00-05:00",
            start: "22:00",
            duration: "02:30",
            track: "Haupt",
            language: "gsw",
            url: "https://example.org/kongress#rede",
          },
        ],
      },
    });
    expect(saturday).toMatchObject({
      index: 2,
      date: "2020-11-28",
      day_start: "2020-11-28T10:00:00-05:00",
      day_end: "2020-11-28T13:00:00-05:00",
      rooms: {
        Saal: [{ title: "Tanz" }, { title: "Runde" }],
        Stadthalle: [
          {
            title: "Abgesagt: Bau (optional)",
            links: [{ title: "Plan", url: "https://example.org/plan" }],
          },
          { title: "Pause", track: null },
          { title: "Essen" },
        ],
      },
    });
  });

  it.each<[string, EventInput, object]>([
    ["is called off in its title", { ...congress, status: "cancelled" }, { title: "Abgesagt: Kongress" }],
    [
      "is called off in the language of the programme",
      { ...congress, status: "cancelled", language: "en" },
      { title: "Cancelled: Kongress" },
    ],
    [
      "keeps the name of a zone that the schema does not allow beside the others",
      { ...congress, timeZone: "Etc/GMT+5" },
      { meta: { time_zone_name: "Etc/GMT+5" } },
    ],
    ["in UTC says so", { ...congress, timeZone: "UTC" }, { time_zone_name: "UTC" }],
    [
      "stands on its days where no times are known",
      { id: "x", title: "X", date: "2020-11-27", endDate: "2020-11-28" },
      {
        acronym: "x___",
        start: "2020-11-27",
        end: "2020-11-28",
        daysCount: 1,
        days: [
          {
            date: "2020-11-27",
            day_start: "2020-11-27T00:00:00+01:00",
            day_end: "2020-11-27T23:59:00+01:00",
            rooms: {},
          },
        ],
      },
    ],
    [
      "stands at the beginning of time where no date is known, each day a day later",
      {
        id: "x",
        title: "X",
        sessions: [
          { id: "a", title: "A", day: "Erster", start: "10:00", end: "11:00" },
          { id: "b", title: "B", day: "Zweiter", start: "23:00", end: "01:00" },
        ],
      },
      {
        start: "1970-01-01T10:00:00+01:00",
        days: [
          { date: "1970-01-01", rooms: { Programm: [{ title: "A", start: "10:00", duration: "01:00" }] } },
          {
            date: "1970-01-02",
            rooms: {
              Programm: [{ title: "B", start: "23:00", duration: "02:00" }],
            },
          },
        ],
      },
    ],
  ])("%s", (_, event, conference) => {
    expect(version1(event)).toMatchObject(conference);
  });
});

describe("a schedule.json of version 2", () => {
  it("says when a conference begins and ends, and what each track and day is", () => {
    const { conference } = version2(congress, { url: "https://example.org/kongress" });
    expect(conference).toMatchObject({
      description: "Zwei Tage.",
      start: "2020-11-27T22:00:00-05:00",
      end: "2020-11-28T13:00:00-05:00",
      time_zone_name: "America/New_York",
      url: "https://example.org/kongress",
      tracks: [{ name: "Haupt", slug: expect.stringMatching(/^track-[0-9a-f]{8}$/u) }],
      rooms: [{ name: "Saal" }, { name: "Stadthalle" }],
      days: [
        {
          index: 1,
          date: "2020-11-27",
          start: "2020-11-27T22:00:00-05:00",
          end: "2020-11-28T00:30:00-05:00",
        },
        {
          index: 2,
          date: "2020-11-28",
          start: "2020-11-28T10:00:00-05:00",
          end: "2020-11-28T13:00:00-05:00",
        },
      ],
    });
    expect(version2({ id: "x", title: "X", date: "2020-11-27" }).conference).toMatchObject({
      start: "2020-11-27T00:00:00+01:00",
      end: "2020-11-27T23:59:00+01:00",
    });
    expect(version2({ ...congress, timeZone: "Etc/GMT+5" }).conference).toMatchObject({
      meta: { time_zone_name: "Etc/GMT+5" },
    });
  });

  it("has the kinds, roles, tracks and languages that its schema lists", () => {
    const { conference, events } = version2(congress);
    const track = Array.isArray(conference.tracks) ? record(conference.tracks[0]).slug : undefined;
    expect(events).toMatchObject([
      {
        title: "Rede",
        type: "TALK",
        track: { slug: track },
        language: "de",
        participants: [{ name: "A", role: "SPEAKER" }],
        abstract: null,
        url: expect.stringMatching(/^urn:uuid:/u),
      },
      { title: "Tanz", type: "PERFORMANCE", track: { slug: "programme" }, language: "de", description: null },
      { title: "Runde", type: "DISCUSSION" },
      {
        title: "Bau (optional)",
        type: "WORKSHOP",
        state: "CANCELED",
        links: [{ type: "PAPER", title: "Plan", url: "https://example.org/plan" }],
      },
      { title: "Pause", type: "BREAK" },
      { title: "Essen", type: "OTHER", track: { slug: track } },
    ]);
    expect(events.filter((event) => "state" in event).map(({ title }) => title)).toEqual(["Bau (optional)"]);
    expect(events.find(({ title }) => title === "Pause")).not.toHaveProperty("track");
  });

  it.each<
    [string, Partial<EventInput["sessions"] extends readonly (infer Session)[] | undefined ? Session : never>]
  >([
    ["is described", { description: "Kaffee." }],
    ["has a language", { language: "en" }],
    ["is called off", { cancelled: true }],
    ["is optional", { optional: true }],
    ["has people", { participants: [{ id: "a", name: "A" }] }],
    ["has parts", { contributions: [{ id: "t", title: "Teil" }] }],
    ["has materials", { materials: [{ title: "Karte", url: "https://example.org/karte" }] }],
  ])("writes a break that %s as an event of its own, so that this is not lost", (_, more) => {
    const { events } = version2({
      id: "x",
      title: "X",
      date: "2020-11-27",
      sessions: [{ id: "pause", kind: "break", title: "Pause", start: "10:00", end: "10:30", ...more }],
    });
    expect(events).toMatchObject([{ type: "OTHER" }]);
  });
});
