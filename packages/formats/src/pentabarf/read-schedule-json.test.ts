import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readScheduleJson } from "./read-schedule-json.ts";

const read = (value: unknown) =>
  readScheduleJson(
    new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value, null, 1)),
  );
const conference = { acronym: "tag", title: "Tagung", start: "2024-12-27", time_zone_name: "Europe/Berlin" };
const talk = {
  id: "7",
  title: "Vortrag",
  date: "2024-12-27T10:00:00+01:00",
  start: "10:00",
  duration: "00:30",
  persons: [{ id: 3, public_name: "Dr. Eva Beispiel" }, { code: "ABC", name: "Max Muster" }, "Jan Neu"],
  links: [{ url: "https://example.org/", title: "Seite" }, "https://example.org/b"],
  language: null,
  track: null,
};

describe("a schedule.json", () => {
  it("of version 1 is read, however its people and links are written", () => {
    const { events, problems } = read({
      schedule: {
        conference: {
          ...conference,
          days: [{ date: "2024-12-27", rooms: { "Saal 1": [talk], "Saal 2": [] } }],
        },
      },
    });
    expect(problems).toEqual([]);
    expect(events.map((event) => Event.parse(event))).toEqual(events);
    expect(events[0]?.sessions).toMatchObject([
      {
        title: "Vortrag",
        room: "Saal 1",
        start: "10:00",
        end: "10:30",
        participants: [{ name: "Dr. Eva Beispiel" }, { name: "Max Muster" }, { name: "Jan Neu" }],
        materials: [{ title: "Seite" }, { url: "https://example.org/b" }],
      },
    ]);
  });

  it("of version 2 is read with its roles, breaks and cancellations", () => {
    const { events } = read({
      schedule: {
        conference: {
          ...conference,
          tracks: [{ slug: "haupt", name: "Haupt" }],
          days: [
            {
              index: 1,
              date: "2024-12-27",
              start: "2024-12-27T09:00:00+01:00",
              end: "2024-12-28T01:00:00+01:00",
            },
          ],
        },
        events: [
          {
            title: "Nachts",
            type: "PERFORMANCE",
            start: "2024-12-28T00:30:00+01:00",
            end: "2024-12-28T01:00:00+01:00",
            room: { name: "Saal", guid: "x" },
            track: { slug: "haupt" },
            state: "CANCELED",
            abstract: { de: "Deutsch", en: "English" },
            participants: [{ guid: "g", name: "Eva Beispiel", role: "MODERATOR" }],
          },
          {
            type: "BREAK",
            title: "Pause",
            start: "2024-12-27T20:00:00+01:00",
            end: "2024-12-27T20:30:00+01:00",
            room: { name: "Saal" },
          },
        ],
      },
    });
    expect(events[0]?.sessions).toMatchObject([
      { title: "Pause", kind: "break", start: "20:00", end: "20:30" },
      {
        title: "Nachts",
        kind: "performance",
        cancelled: true,
        start: "00:30",
        end: "01:00",
        track: "Haupt",
        description: "Deutsch",
        participants: [{ role: "moderator" }],
      },
    ]);
    expect(events[0]?.endDate).toBeUndefined();
  });

  it("says at which line it found what", () => {
    const { problems } = read({
      schedule: {
        conference: {
          ...conference,
          days: [{ date: "2024-12-27", rooms: { A: [{ ...talk, duration: "lang" }] } }],
        },
      },
    });
    expect(problems.map(({ code, place, path }) => [code, place?.line, path])).toEqual([
      ["exchange/wrong-value", 13, undefined],
    ]);
  });

  it.each([
    ["[]", "exchange/not-this-format"],
    ['{"schedule":{}}', "exchange/not-this-format"],
    ['"schedule"', "exchange/not-this-format"],
    ['{"schedule":', "json/syntax"],
    ["<schedule/>", "json/syntax"],
  ])("is not what %s is", (text, code) => {
    const { events, problems } = read(text);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("survives what is no schedule inside", () => {
    for (const odd of [null, 1, "x", [], {}, [null], [[]], { rooms: 1 }, { rooms: { A: [null, 1, "x"] } }]) {
      const { events } = read({
        schedule: { conference: { title: odd, days: odd, rooms: odd, tracks: odd }, events: odd },
      });
      expect(events).toHaveLength(1);
      for (const event of events) expect(Event.parse(event)).toEqual(event);
    }
  });

  const schedule = (days: string) => `{"schedule":{"conference":{"title":"x","days":${days}}}}`;
  it.each([
    ["nested without end", "[".repeat(100_000), "json/too-deep"],
    ["nested too deeply", schedule(`${"[".repeat(100_000)}${"]".repeat(100_000)}`), "json/too-deep"],
    ["of too many values", schedule(`[${"{},".repeat(1_000_001)}{}]`), "json/too-many"],
  ])("%s is refused", (_, text, code) => {
    const { events, problems } = read(text);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
