import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readScheduleXml } from "./read-schedule-xml.ts";

const read = (text: string) => {
  const [event] = readScheduleXml(new TextEncoder().encode(text)).events;
  expect(Event.parse(event)).toEqual(event);
  return event;
};
const event = (fields: string, attributes = "") =>
  `<event ${attributes}><title>Vortrag</title>${fields}</event>`;
const inRoom = (events: string) => `<day date="2024-12-27"><room name="Saal">${events}</room></day>`;
const conferenceOf = (fields: string, days = inRoom(event("<start>10:00</start>"))) =>
  read(`<schedule><conference><title>Tagung</title>${fields}</conference>${days}</schedule>`);
const sessionsOf = (days: string) => conferenceOf("", days)?.sessions;
const sessionOf = (fields: string) => sessionsOf(inRoom(event(fields)))?.[0];

describe("a schedule.xml takes of a conference", () => {
  it.each<[string, object]>([
    ["<description>Worum es geht</description>", { description: "Worum es geht" }],
    ["<description>  </description>", { description: undefined }],
    ["<timezone>Europe/Vienna</timezone>", { timeZone: "Europe/Vienna" }],
    [
      "<time_zone_name>Europe/Oslo</time_zone_name><timezone>Europe/Vienna</timezone>",
      { timeZone: "Europe/Oslo" },
    ],
    [
      "<start>2024-12-27T09:00:00+01:00</start><end>2024-12-27T18:00:00+01:00</end>",
      { date: "2024-12-27", start: "09:00", end: "18:00" },
    ],
    ["<start>2024-12-27T09:00:00</start>", { date: "2024-12-27", start: "09:00", end: undefined }],
    [
      "<start>2024-12-27T00:00:00</start><end>2024-12-27T18:00:00</end>",
      { date: "2024-12-27", start: "00:00", end: "18:00" },
    ],
    ["<start>2024-12-26</start><end>2024-12-28</end>", { date: "2024-12-26", endDate: "2024-12-28" }],
    ["<acronym>_Tag__24-</acronym>", { id: "tag-24" }],
    [
      "<city>Musterstadt</city><venue>Rathaus</venue>",
      { venue: { name: "Rathaus", address: "Musterstadt", rooms: [] } },
    ],
    ["<city>Musterstadt</city><venue> </venue>", { venue: { name: "Musterstadt", rooms: [] } }],
    ["<venue>Rathaus</venue>", { venue: { name: "Rathaus", rooms: [] } }],
  ])("%s", (fields, expected) => {
    const found = conferenceOf(fields);
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(found ?? {}, field), field).toEqual(value);
  });

  it("when its days change", () => {
    const days = inRoom(event("<start>05:00</start>")) + inRoom(event("<start>12:00</start>"));
    expect(conferenceOf("<day_change>06:00</day_change>", days)?.sessions.map(({ start }) => start)).toEqual([
      "12:00",
      "05:00",
    ]);
    expect(conferenceOf("", days)?.sessions.map(({ start }) => start)).toEqual(["05:00", "12:00"]);
  });

  it.each([
    [
      "its base",
      "<base_url>https://example.org/a/</base_url><url>https://example.com/b/</url>",
      "https://example.org/a/x",
    ],
    ["its page where it names no base", "<url>http://example.com/b/</url>", "http://example.com/b/x"],
    ["nothing where it names neither", "", undefined],
    ["nothing where that is no address of the web", "<url>see https://example.org/</url>", undefined],
  ])("from where addresses are seen: %s", (_, fields, url) => {
    const days = inRoom(event('<links><link href="x">Mehr</link></links>'));
    expect(conferenceOf(fields, days)?.sessions[0]?.materials).toEqual([
      { title: "Mehr", kind: "link", ...(url !== undefined && { url }) },
    ]);
  });
});

describe("a schedule.xml takes of a day", () => {
  it("events in rooms and beside them, and nothing else", () => {
    const days = `<day date="2024-12-27">${event("<start>09:00</start>")}<room name="Saal">${event("<start>10:00</start>")}<note><title>X</title></note></room><note name="x">${event("<start>11:00</start>")}</note></day>`;
    expect(sessionsOf(days)?.map(({ start, room }) => [start, room])).toEqual([
      ["09:00", undefined],
      ["10:00", "Saal"],
    ]);
  });

  it.each([
    ["of its own, before that around it", "<room>Garten</room>", "Garten"],
    ["around it, where its own is blank", "<room> </room>", "Saal"],
  ])("the room %s", (_, fields, room) => {
    expect(sessionOf(fields)?.room).toBe(room);
  });

  it("no name where it is the only one, and its number where there are several", () => {
    const undated = (title: string) =>
      `<day><event><title>${title}</title><start>10:00</start></event></day>`;
    expect(sessionsOf(undated("A"))?.map(({ day }) => day)).toEqual([undefined]);
    expect(sessionsOf(undated("A") + undated("B"))?.map(({ day }) => day)).toEqual(["1", "2"]);
  });
});

describe("a schedule.xml takes of an event", () => {
  it.each<[string, object]>([
    [
      "<persons><person> </person><person> Eva Beispiel </person></persons>",
      { participants: [{ id: "eva-beispiel", name: "Eva Beispiel", kind: "person", role: "speaker" }] },
    ],
    [
      "<persons><person>Eva Beispiel</person></persons><person>Max Muster</person>",
      { participants: [{ id: "eva-beispiel", name: "Eva Beispiel", kind: "person", role: "speaker" }] },
    ],
    [
      '<links><link/><link href="https://example.org/a"/><link url="https://example.org/b"> B </link><link>C</link></links>',
      {
        materials: [
          { title: "https://example.org/a", kind: "link", url: "https://example.org/a" },
          { title: "B", kind: "link", url: "https://example.org/b" },
          { title: "C", kind: "link" },
        ],
      },
    ],
    [
      '<links><link href="  https://example.org/a ">A</link><link href="mailto:a@example.org">B</link></links>',
      {
        materials: [
          { title: "A", kind: "link", url: "https://example.org/a" },
          { title: "B", kind: "link", url: "mailto:a@example.org" },
        ],
      },
    ],
    ["<duration>0:00</duration><start>10:00</start>", { start: "10:00", end: undefined }],
    ["<title>Zweiter Titel</title>", { title: "Vortrag" }],
    ["<slug>vortrag--7-</slug>", { id: "vortrag-7" }],
    ["<slug>-vortrag-7</slug>", { id: "vortrag" }],
  ])("%s", (fields, expected) => {
    const found = sessionOf(fields);
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(found ?? {}, field), field).toEqual(value);
  });

  it.each(["guid", "code", "id"])("who is who by the %s of a person", (key) => {
    const persons = (number: number) => `<persons><person ${key}="${number}">Eva</person></persons>`;
    const sessions = sessionsOf(inRoom([1, 2, 1].map((number) => event(persons(number))).join("")));
    expect(sessions?.map(({ participants }) => participants[0]?.id)).toEqual(["eva", "eva-2", "eva"]);
  });

  it("an id without the number of the event, where the slug begins with it", () => {
    const slugged = (slug: string, id: string) =>
      sessionsOf(inRoom(event(`<slug>${slug}</slug>`, id === "" ? "" : `id="${id}"`)))?.[0]?.id;
    expect(slugged("7-eroeffnung", "7")).toBe("eroeffnung");
    expect(slugged("8-eroeffnung", "7")).toBe("8-eroeffnung");
    expect(slugged("7", "7")).toBe("7");
    expect(slugged("eroeffnung", "")).toBe("eroeffnung");
  });
});
