import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { planSchedule } from "./plan-schedule.ts";
import { printScheduleJson } from "./print-schedule-json.ts";
import { printScheduleJson2 } from "./print-schedule-json-2.ts";
import { printScheduleXml } from "./print-schedule-xml.ts";
import { readScheduleJson } from "./read-schedule-json.ts";
import { scheduleOptionsOf } from "./schedule-options-of.ts";

const agendaOf = (input: Partial<EventInput>) =>
  buildAgenda(Event.parse({ id: "tag", title: "Tag", date: "2020-11-27", ...input }));
const planOf = (input: Partial<EventInput>) => planSchedule(agendaOf(input), {});
const entriesOf = (input: Partial<EventInput>) =>
  planOf(input).days.flatMap(({ rooms }) => rooms.flatMap(({ entries }) => entries));

describe("a schedule that is planned", () => {
  it.each<[string, Partial<EventInput>, readonly (readonly [string, string, number])[]]>([
    [
      "has a session without an end begin and take no time",
      { sessions: [{ id: "a", title: "A", start: "10:00" }] },
      [["2020-11-27T10:00:00+01:00", "2020-11-27T10:00:00+01:00", 0]],
    ],
    [
      "has a session without a time stand at the beginning of its day",
      { sessions: [{ id: "a", title: "A" }] },
      [["2020-11-27T00:00:00+01:00", "2020-11-27T00:00:00+01:00", 0]],
    ],
    [
      "measures a session through the night in which clocks change",
      { date: "2020-10-24", sessions: [{ id: "a", title: "A", start: "23:00", end: "04:00" }] },
      [["2020-10-24T23:00:00+02:00", "2020-10-25T04:00:00+01:00", 360]],
    ],
    [
      "takes a session without a date over midnight",
      { date: undefined, sessions: [{ id: "a", title: "A", start: "22:00", end: "01:00" }] },
      [["1970-01-01T22:00:00+01:00", "1970-01-02T01:00:00+01:00", 180]],
    ],
    [
      "takes into the night what begins after midnight without a date, in each room by itself",
      {
        date: undefined,
        sessions: [
          { id: "a", title: "A", start: "22:00", end: "23:30", room: "Saal" },
          { id: "b", title: "B", start: "00:30", end: "02:00", room: "Saal" },
          { id: "c", title: "C", start: "19:00", end: "21:00", room: "Bar" },
        ],
      },
      [
        ["1970-01-01T22:00:00+01:00", "1970-01-01T23:30:00+01:00", 90],
        ["1970-01-02T00:30:00+01:00", "1970-01-02T02:00:00+01:00", 90],
        ["1970-01-01T19:00:00+01:00", "1970-01-01T21:00:00+01:00", 120],
      ],
    ],
    [
      "has a session without a date that ends as it begins take no time",
      { date: undefined, sessions: [{ id: "a", title: "A", start: "22:00", end: "22:00" }] },
      [["1970-01-01T22:00:00+01:00", "1970-01-01T22:00:00+01:00", 0]],
    ],
  ])("%s", (_, input, times) => {
    expect(entriesOf(input).map(({ start, end, minutes }) => [start, end, minutes])).toEqual(times);
  });

  it("has its days in the order of their dates, however sessions are listed", () => {
    const { days } = planOf({
      endDate: "2020-11-28",
      sessions: [
        { id: "b", title: "B", day: "2020-11-28", start: "10:00" },
        { id: "a", title: "A", day: "2020-11-27", start: "10:00" },
      ],
    });
    expect(days.map(({ index, date }) => [index, date])).toEqual([
      [1, "2020-11-27"],
      [2, "2020-11-28"],
    ]);
  });

  it("has a night without a date end behind its evening, and read again it has its order and no date", () => {
    const night = {
      date: undefined,
      start: "20:00",
      end: "02:00",
      sessions: [
        { id: "a", title: "A", start: "20:00", end: "23:30" },
        { id: "b", title: "B", start: "00:30", end: "02:00" },
      ],
    };
    const { start, end, days } = planOf(night);
    expect([start, end]).toEqual(["1970-01-01T20:00:00+01:00", "1970-01-02T02:00:00+01:00"]);
    expect(days.map((day) => [day.date, day.start, day.end])).toEqual([["1970-01-01", start, end]]);
    for (const print of [printScheduleJson, printScheduleJson2]) {
      const [event] = readScheduleJson(new TextEncoder().encode(print(agendaOf(night)).output)).events;
      expect([event?.date, event?.start, event?.end]).toEqual([undefined, "20:00", "02:00"]);
      expect(event?.sessions.map((session) => [session.title, session.day, session.start])).toEqual([
        ["A", undefined, "20:00"],
        ["B", undefined, "00:30"],
      ]);
    }
  });

  it("has its first day begin and its last day end when the event does", () => {
    const { days } = planOf({
      endDate: "2020-11-28",
      start: "09:00",
      end: "18:00",
      sessions: [
        { id: "a", title: "A", day: "2020-11-27", start: "10:00", end: "11:00" },
        { id: "b", title: "B", day: "2020-11-28", start: "12:00", end: "13:00" },
      ],
    });
    expect(days.map(({ start, end }) => [start, end])).toEqual([
      ["2020-11-27T09:00:00+01:00", "2020-11-27T11:00:00+01:00"],
      ["2020-11-28T12:00:00+01:00", "2020-11-28T18:00:00+01:00"],
    ]);
  });

  it("names those who speak in parts behind those of the session, each once", () => {
    const [entry] = entriesOf({
      sessions: [
        {
          id: "a",
          title: "A",
          participants: [{ id: "eva", name: "Eva" }],
          contributions: [
            {
              id: "b",
              title: "B",
              participants: [
                { id: "eva", name: "Eva" },
                { id: "jan", name: "Jan" },
              ],
            },
            { id: "c", title: "C", participants: [{ id: "jan", name: "Jan" }] },
          ],
        },
      ],
    });
    expect(entry?.people.map(({ name }) => name)).toEqual(["Eva", "Jan"]);
  });

  it("tells sessions of one id apart, and takes no id that another has", () => {
    const session = (id: string) => ({ id, title: id });
    expect(
      entriesOf({ sessions: ["pause", "pause", "pause-2", "pause"].map(session) }).map(({ slug }) => slug),
    ).toEqual(["pause", "pause-3", "pause-2", "pause-4"]);
  });

  it.each<[string, Partial<EventInput>, string]>([
    ["the hall", { venue: { name: "Stadthalle" } }, "Stadthalle"],
    ["the programme where there is none", {}, "Programm"],
    ["the programme in its language", { language: "en" }, "Programme"],
    ["online where all are", { attendance: "online", venue: { name: "Stadthalle" } }, "Online"],
  ])("has sessions without a room take place in %s", (_, input, room) => {
    expect(planOf({ ...input, sessions: [{ id: "a", title: "A" }] }).days[0]?.rooms[0]?.name).toBe(room);
  });
});

describe("a schedule.xml that is written", () => {
  const material = (title: string, kind: "link" | "recording" | "slides" | "document") => ({
    title,
    kind,
    url: `https://example.org/${kind}`,
  });
  const { output } = printScheduleXml(
    agendaOf({
      sessions: [
        {
          id: "a",
          title: "A",
          track: "Haupt",
          materials: [
            material("Seite", "link"),
            material("Folien", "slides"),
            material("Mitschnitt", "recording"),
            material("Bericht", "document"),
            { title: "Buch" },
          ],
        },
        { id: "abc", title: "B", track: "Neben" },
        { id: "abcd", title: "C", track: "Haupt" },
      ],
    }),
  );
  const all = (pattern: RegExp) => [...output.matchAll(pattern)].map(([, found]) => found);

  it("links what is to be seen, attaches what is to be kept, and leaves out what has no address", () => {
    const [links] = all(/<links>(.*?)<\/links>/gsu);
    const [attachments] = all(/<attachments>(.*?)<\/attachments>/gsu);
    const shown = (part = "") =>
      [...part.matchAll(/<(\w+) href="([^"]+)"[^>]*>(\w+)</gu)].map((found) => found.slice(1));
    expect(shown(links)).toEqual([
      ["link", "https://example.org/link", "Seite"],
      ["link", "https://example.org/recording", "Mitschnitt"],
    ]);
    expect(shown(attachments)).toEqual([
      ["attachment", "https://example.org/slides", "Folien"],
      ["attachment", "https://example.org/document", "Bericht"],
    ]);
  });

  it("lists its tracks once, and has slugs as long as the schema wants them", () => {
    expect(all(/<track name="([^"]+)"/gu)).toEqual(["Haupt", "Neben"]);
    expect(all(/<slug>([^<]+)</gu)).toEqual(["tag_-a___", "tag_-abc_", "tag_-abcd"]);
  });
});

describe("where pages of events are known", () => {
  const pageOf = (id: string) => `https://example.org/${id}`;

  it.each<[string, Parameters<typeof scheduleOptionsOf>, object]>([
    ["that of the event is told", ["tag", { addresses: { pageOf } }], { url: "https://example.org/tag" }],
    ["the language is told besides", ["tag", { language: "en", addresses: {} }], { language: "en" }],
    ["nothing is told where nothing is known", ["tag"], {}],
  ])("%s", (_, given, options) => {
    expect(scheduleOptionsOf(...given)).toEqual(options);
  });

  it("a schedule.json has it as its base", () => {
    const url = "https://example.org/tag";
    expect(JSON.parse(printScheduleJson(agendaOf({}), { url }).output)).toMatchObject({
      schedule: { base_url: url },
    });
    expect(printScheduleJson(agendaOf({})).output).not.toContain("base_url");
  });
});
