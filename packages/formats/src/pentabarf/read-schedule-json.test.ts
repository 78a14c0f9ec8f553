import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bare, conference, oneDay, read } from "./schedule-json.fixture.ts";

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

const sessionOf = (fields: object, more: object = {}) => oneDay({ ...bare, ...fields }, more)?.sessions[0];

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

  it.each<[object, object]>([
    [{ duration: "01:30" }, { end: "11:30" }],
    [{ duration: "PT1H30M" }, { end: "11:30" }],
    [{ duration: "PT45M" }, { end: "10:45" }],
    [{ duration: 45 }, { end: "10:45" }],
    [{ duration: "45 min" }, { end: "10:45" }],
    [{ duration: "0:00:30:00" }, { end: "10:30" }],
    [{ duration: "1:30:00" }, { end: "11:30" }],
    [{ end: "2024-12-27T10:20:00+01:00" }, { end: "10:20" }],
    [{ duration: "00:30", end: "2024-12-27T12:00:00+01:00" }, { end: "10:30" }],
    [{ end: "2024-12-27T09:00:00+01:00" }, { start: "10:00", end: undefined }],
    [{ end: "2024-12-27" }, { start: "10:00", end: undefined }],
    [{ date: null, start: "2024-12-27T11:00:00+01:00" }, { start: "11:00" }],
    [{ date: null, start: "9.30" }, { start: "09:30" }],
    [{ room: "Garten" }, { room: "Garten" }],
    [{ room: { name: "Garten" } }, { room: "Garten" }],
    [{ room: " " }, { room: "Saal" }],
    [{ track: "Haupt" }, { track: "Haupt" }],
    [{ track: { name: "Haupt", slug: "x" } }, { track: "Haupt" }],
    [{ track: { slug: "x" } }, { track: undefined }],
    [{ type: "WORKSHOP" }, { kind: "workshop" }],
    [{ type: "Lightning Talk" }, { kind: "talk" }],
    [{ title: "Ende", duration: "00:10" }, { kind: "other" }],
    [{ title: "Ende" }, { kind: "end" }],
    [{ state: "withdrawn" }, { cancelled: true }],
    [{ state: "cancelled" }, { cancelled: true }],
    [{ state: "confirmed" }, { cancelled: undefined }],
    [
      { subtitle: { en: " ", de: "Zusatz" }, abstract: "Kurz", description: "Lang" },
      { description: "Zusatz\n\nKurz\n\nLang" },
    ],
    [{ slug: "tag-7-mein-vortrag" }, { id: "mein-vortrag" }],
    [{ slug: "tag_7__mein_vortrag_" }, { id: "mein-vortrag" }],
    [{ slug: "Kein Slug!" }, { id: "vortrag" }],
    [{ language: "en" }, { language: undefined }],
  ])("takes of %j what it says", (fields, expected) => {
    const found = sessionOf(fields);
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(found ?? {}, field), field).toEqual(value);
  });

  it.each<[object | string, object]>([
    [
      { public_name: "Eva", name: "E. B." },
      { name: "Eva", role: "speaker" },
    ],
    [{ full_public_name: "Eva", full_name: "E. B." }, { name: "Eva" }],
    [
      { name: "Eva", role: "GUEST" },
      { name: "Eva", role: "panelist" },
    ],
    [
      { full_name: "Eva", role: "host" },
      { name: "Eva", role: "host" },
    ],
    [
      { name: "Eva", role: "Katze" },
      { name: "Eva", role: "speaker" },
    ],
    ["Eva", { name: "Eva", role: "speaker" }],
  ])("names a person of %j", (person, expected) => {
    expect(sessionOf({ persons: [person, " ", {}] })?.participants).toMatchObject([
      { id: "eva", kind: "person", ...expected },
    ]);
  });

  it.each(["guid", "code", "id"])("tells two of one name apart by their %s", (key) => {
    const persons = [1, 2, 1].map((number) => ({ name: "Eva", [key]: number }));
    expect(sessionOf({ persons })?.participants.map(({ id }) => id)).toEqual(["eva", "eva-2", "eva"]);
  });

  it.each<[object | string, object]>([
    [
      { title: "Folien", href: "https://example.org/f", type: "SLIDES" },
      { title: "Folien", kind: "slides", url: "https://example.org/f" },
    ],
    [{ url: "https://example.org/f.mp4?x#y" }, { kind: "recording", title: "https://example.org/f.mp4?x#y" }],
    [{ title: "Die Folien", url: "https://example.org/f.pdf" }, { kind: "slides" }],
    [{ title: "Bericht", url: "https://example.org/f.pdf" }, { kind: "document" }],
    [{ title: "Bericht", url: "https://example.org/pdf" }, { kind: "link" }],
    [{ title: "Mitschnitt", type: " Video ", url: "https://example.org/f.pdf" }, { kind: "recording" }],
    [{ title: "Ohne" }, { title: "Ohne", kind: "link" }],
    ["https://example.org/f.odp", { title: "https://example.org/f.odp", kind: "slides" }],
  ])("has the material %j, as a link and as an attachment", (link, expected) => {
    for (const field of ["links", "attachments"])
      expect(sessionOf({ [field]: [link, " ", {}] })?.materials).toMatchObject([expected]);
  });

  it("names fields that are filled in and not read, each once, and no empty ones", () => {
    const events = [1, 2].map((id) => ({
      ...bare,
      id,
      logo: "x.png",
      feedback: ["x"],
      links: [],
      no: [],
      not: false,
      nor: " ",
    }));
    const { problems } = read({
      schedule: { conference: { ...conference, days: [{ date: "2024-12-27", rooms: { Saal: events } }] } },
    });
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ["exchange/fields-not-taken", { fields: "feedback, logo" }],
    ]);
  });

  it("is read without the field around it, too", () => {
    const { events } = read({ conference, events: [bare] });
    expect(events[0]?.sessions).toMatchObject([{ title: "Vortrag", start: "10:00" }]);
  });

  it("puts the events of a list under the day that has begun, whatever offsets their times are written with", () => {
    const days = ["2024-12-28", "2024-12-27"].map((date) => ({ date, start: `${date}T09:00:00+01:00` }));
    const at = (title: string, start: string) => ({ title, start });
    const { events } = read({
      schedule: {
        conference: { ...conference, days },
        events: [
          at("Davor", "2024-12-27T07:00:00+01:00"),
          at("Erster", "2024-12-27T10:00:00+01:00"),
          at("Abends", "2024-12-27T22:00:00+01:00"),
          at("Nachts", "2024-12-28T09:30:00+10:00"),
          at("Zweiter", "2024-12-28T08:30:00Z"),
        ],
      },
    });
    expect(events[0]?.sessions.map(({ title, day, start }) => [title, day, start])).toEqual([
      ["Davor", "2024-12-27", "07:00"],
      ["Erster", "2024-12-27", "10:00"],
      ["Abends", "2024-12-27", "22:00"],
      ["Nachts", "2024-12-27", "00:30"],
      ["Zweiter", "2024-12-28", "09:30"],
    ]);
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
