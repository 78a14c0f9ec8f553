import { describe, expect, it } from "vitest";
import { scheduleOfJson } from "./schedule-of-json.ts";

const conferenceOf = (conference: object, schedule: object = {}) =>
  scheduleOfJson({ conference, ...schedule }, ["schedule"]);
const dayOf = (day: object) => conferenceOf({ days: [day] }).days[0];
const itemOf = (event: object) => dayOf({ rooms: { Saal: [event] } })?.items[0];

describe("a schedule.json has of a conference", () => {
  it.each<[object, object]>([
    [{ day_change: "04:00" }, { dayChange: "04:00" }],
    [{ url: "https://example.org/" }, { url: "https://example.org/", baseUrl: undefined }],
    [{ base_url: "https://example.org/b/" }, { baseUrl: "https://example.org/b/" }],
    [{ title: 24 }, { title: "24" }],
    [{ title: " " }, { title: undefined }],
    [
      {
        rooms: [
          { name: "A", capacity: 1 },
          { name: "B", capacity: 0 },
          { name: "C", capacity: 1.5 },
          { name: " " },
          1,
        ],
      },
      { rooms: [{ name: "A", capacity: 1 }, { name: "B" }, { name: "C" }] },
    ],
  ])("%j", (conference, expected) => {
    expect(conferenceOf(conference)).toMatchObject(expected);
  });

  it("its base where the schedule names it, before that of the conference", () => {
    expect(
      conferenceOf({ base_url: "https://example.com/" }, { base_url: "https://example.org/" }).baseUrl,
    ).toBe("https://example.org/");
  });

  it("the rooms that the schedule lists behind its own", () => {
    expect(conferenceOf({ rooms: [{ name: "A" }] }, { rooms: [{ name: "B" }] }).rooms).toEqual([
      { name: "A" },
      { name: "B" },
    ]);
  });

  it("its place, and those of events by day and in one list", () => {
    const byDay = conferenceOf({ days: [{ rooms: { Saal: [{}, {}] } }] });
    expect(byDay.where()).toEqual({ path: ["schedule", "conference"] });
    expect(byDay.days[0]?.items[1]?.where()).toEqual({
      path: ["schedule", "conference", "days", 0, "rooms", "Saal", 1],
    });
    const listed = conferenceOf({}, { events: [{}, {}] });
    expect(listed.days[0]?.items[1]?.where()).toEqual({ path: ["schedule", "events", 1] });
  });
});

describe("a schedule.json has of its days", () => {
  it.each<[object, string | undefined]>([
    [
      { day_start: "2024-12-27T09:00:00+01:00", start: "2024-12-27T10:00:00+01:00" },
      "2024-12-27T09:00:00+01:00",
    ],
    [{ start: "2024-12-27T10:00:00+01:00" }, "2024-12-27T10:00:00+01:00"],
    [{}, undefined],
  ])("of %j the start %s", (day, start) => {
    expect(dayOf(day)?.start).toBe(start);
  });

  const titlesByDay = (days: readonly object[], events: readonly object[]) =>
    conferenceOf({ days }, { events }).days.map(({ date, items }) => [date, items.map(({ title }) => title)]);

  it("events of a list under the day that has begun, be it by its date alone", () => {
    const events = [
      { title: "Früh", start: "2024-12-27T00:00:00Z" },
      { title: "Später", start: "2024-12-28T00:00:00Z" },
      { title: "Ohne" },
    ];
    expect(titlesByDay([{ date: "2024-12-28" }, { date: "2024-12-27" }], events)).toEqual([
      ["2024-12-27", ["Früh", "Ohne"]],
      ["2024-12-28", ["Später"]],
    ]);
  });

  it("events of a list besides those that they hold themselves", () => {
    const days = [{ date: "2024-12-27", rooms: { Saal: [{ title: "Eigenes" }] } }];
    expect(titlesByDay(days, [{ title: "Gelistet", start: "2024-12-27T10:00:00Z" }])).toEqual([
      ["2024-12-27", ["Eigenes", "Gelistet"]],
    ]);
  });
});

describe("a schedule.json has of an event", () => {
  it.each<[object, object]>([
    [{ type: "PANEL" }, { type: "panel" }],
    [{ type: "Panel" }, { type: "Panel" }],
    [{ type: "panel" }, { type: "panel" }],
    [{ state: "was cancelled" }, { isCancelled: false }],
    [{ state: "cancelled too late" }, { isCancelled: false }],
    [{ state: "deleted" }, { isCancelled: true }],
    [{ duration: "PT10H" }, { duration: "10:00" }],
    [{ duration: "PT120M" }, { duration: "02:00" }],
    [{ duration: "APT1H" }, { duration: "APT1H" }],
    [{ duration: "PT1H " }, { duration: "PT1H " }],
    [{ duration: "PT" }, { duration: "PT" }],
    [{ start: "2024-12-27T10:00:00Z", end: "2024-12-27T10:00:00Z" }, { duration: "00:00" }],
    [{ start: "2024-12-27T10:00:00Z", end: "2024-12-27T10:29:31Z" }, { duration: "00:30" }],
    [{ start: "2024-12-27T10:00:00Z" }, { date: "2024-12-27T10:00:00Z", start: undefined }],
    [{ start: "10:2024-1" }, { date: undefined, start: "10:2024-1" }],
    [{ participants: ["A"], persons: ["B", " "] }, { persons: [{ name: "B" }, { name: "A" }] }],
    [{ links: [{ type: "x" }, " ", "a"] }, { links: [{ title: "a", url: "a" }] }],
  ])("%j", (event, expected) => {
    expect(itemOf(event)).toMatchObject(expected);
  });

  it("what is filled in and not taken", () => {
    const empty = { a: null, b: false, c: "", d: " ", e: [] };
    const { notTaken } = conferenceOf({
      days: [{ rooms: { Saal: [{ ...empty, f: 0, g: {}, h: [0], i: true }] } }],
    });
    expect([...notTaken]).toEqual(["f", "g", "h", "i"]);
  });
});
