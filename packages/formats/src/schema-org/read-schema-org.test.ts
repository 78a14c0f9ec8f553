import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { event, partOf, read, readOne } from "./json-ld.fixture.ts";
import { readSchemaOrg } from "./read-schema-org.ts";

const place = { "@type": "Place", name: "Rathaus" };

const online = { "@type": "VirtualLocation" };

/** The fields that are expected; one that is not there is as one that is expected to be `undefined`. */
const fieldsOf = (found: object | undefined, expected: object) =>
  Object.fromEntries(Object.keys(expected).map((field) => [field, Reflect.get(found ?? {}, field)]));

describe("JSON-LD of pages", () => {
  it("gives the event with its parts in order", () => {
    const { events } = read(event);
    expect(events.map((one) => Event.parse(one))).toEqual(events);
    expect(events).toMatchObject([
      {
        title: "Tagung",
        date: "2024-05-02",
        start: "10:00",
        end: "12:00",
        timeZone: "Europe/Berlin",
        status: "postponed",
        attendance: "hybrid",
        venue: { name: "Rathaus", address: "Markt 1, 12345 Musterstadt" },
        sessions: [
          { title: "Erstes", start: "10:00", end: "11:00" },
          { title: "Zweites", start: "11:00", participants: [{ name: "Eva Beispiel" }] },
        ],
      },
    ]);
  });

  it.each([
    [{ eventStatus: "EventCancelled" }, { status: "cancelled" }],
    [{ eventStatus: "http://schema.org/EventRescheduled" }, { status: "rescheduled" }],
    [{ eventStatus: "schema:EventScheduled" }, { status: "scheduled" }],
    [{ eventStatus: "x" }, { status: "scheduled" }],
    [{ eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode" }, { attendance: "online" }],
    [{ eventAttendanceMode: "OfflineEventAttendanceMode", location: online }, { attendance: "in-person" }],
    [{ eventAttendanceMode: "MixedEventAttendanceMode" }, { attendance: "hybrid" }],
    [{ location: online }, { attendance: "online", venue: undefined }],
    [{ location: [place, online] }, { attendance: "hybrid", venue: { name: "Rathaus", rooms: [] } }],
    [{ location: place }, { attendance: undefined, venue: { name: "Rathaus", rooms: [] } }],
    [{ location: "Rathaus" }, { venue: { name: "Rathaus", rooms: [] } }],
    [{ location: { address: "Markt 1" } }, { venue: { name: "Markt 1", rooms: [] } }],
    [
      { location: { name: "R", address: { addressLocality: "Ort" } } },
      { venue: { name: "R", address: "Ort", rooms: [] } },
    ],
    [{ location: {} }, { venue: undefined }],
    [{ url: "https://example.org/e" }, { registration: { url: "https://example.org/e" } }],
    [{ url: "javascript:alert(1)" }, { registration: undefined }],
    [
      { identifier: "tagung-24", alternateName: "Kurz" },
      { id: "tagung-24", subtitle: "Kurz" },
    ],
    [{ inLanguage: "en-GB" }, { language: "en-GB" }],
    [
      { name: { "@value": "Tagung" }, description: "<p>Eins</p>" },
      { title: "Tagung", description: "Eins" },
    ],
    [
      { startDate: "2024-05-02", endDate: "2024-05-03" },
      { date: "2024-05-02", endDate: "2024-05-03", start: undefined },
    ],
    [
      { startDate: "2024-05-02T10:00", endDate: undefined },
      { start: "10:00", end: undefined },
    ],
  ])("reads %j", (fields, expected) => {
    const found = readOne(fields);
    expect(fieldsOf(found, expected)).toEqual(expected);
  });

  it.each([
    [
      { "@type": "PresentationDigitalDocument", name: "M", url: "https://e.org/m" },
      { title: "M", kind: "slides", url: "https://e.org/m" },
    ],
    [
      { "@type": "DigitalDocument", name: "M" },
      { title: "M", kind: "document" },
    ],
    [
      { "@type": "VideoObject", name: "M" },
      { title: "M", kind: "recording" },
    ],
    [
      { "@type": "CreativeWork", name: "M", url: "file:///etc" },
      { title: "M", kind: "link" },
    ],
    ["https://e.org/m", { title: "https://e.org/m", kind: "link", url: "https://e.org/m" }],
  ])("has material: %j", (subjectOf, material) => {
    expect(partOf({ subjectOf })?.materials).toEqual([material]);
    expect(partOf({ recordedIn: [subjectOf, {}] })?.materials).toEqual([material]);
  });

  it.each([
    [{ eventStatus: "EventCancelled" }, {}, { cancelled: true }],
    [{ eventStatus: "EventCancelled" }, { eventStatus: "EventCancelled" }, { cancelled: undefined }],
    [{ name: "Abgesagt: Teil" }, {}, { title: "Teil", cancelled: true }],
    [{ name: "Teil (optional)" }, {}, { title: "Teil", optional: true }],
    [{ location: place }, { location: online }, { room: "Rathaus" }],
    [{ location: [online, { ...place, name: "Saal" }] }, { location: place }, { room: "Saal" }],
    [{ location: place }, { location: [online, place] }, { room: undefined }],
    [{ location: online }, {}, { room: undefined }],
    [
      { keywords: "Daten", inLanguage: "en", identifier: "t" },
      {},
      { track: "Daten", language: "en", id: "t" },
    ],
    [{ name: "Ende", startDate: "2024-05-02T12:00+02:00" }, {}, { kind: "end" }],
    [
      { name: "Ende", startDate: "2024-05-02T12:00+02:00", endDate: "2024-05-02T12:30+02:00" },
      {},
      { kind: "other" },
    ],
  ])("reads of a part %j within %j", (part, fields, expected) => {
    const found = partOf(part, fields);
    expect(fieldsOf(found, expected)).toEqual(expected);
  });

  it("takes parts within parts, without rooms and tracks of their own", () => {
    const inner = {
      name: "Innen",
      location: place,
      keywords: "Daten",
      startDate: "2024-05-02T10:10:00+02:00",
    };
    const [read] = partOf({ subEvents: [inner, 1] })?.contributions ?? [];
    expect(read).toMatchObject({ title: "Innen", start: "10:10" });
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(["room"]));
    expect(Object.keys(read ?? {})).not.toEqual(expect.arrayContaining(["track"]));
  });

  it.each([
    ["its parts", { subEvent: [{ name: "Teil" }] }, "block"],
    ["none", {}, "talk"],
  ])("takes a part with %s for what it is by its title and its parts", (_, fields, kind) => {
    expect(partOf({ name: "Daten", ...fields })?.kind).toBe(kind);
  });

  it("states of a part the status that it does not share with what it belongs to", () => {
    expect(partOf({ eventStatus: "EventScheduled" })?.cancelled).toBeUndefined();
    expect(partOf({}, { eventStatus: "EventCancelled" })?.cancelled).toBeUndefined();
  });

  it("gives the materials of an event to the event", () => {
    expect(readOne({ subjectOf: { name: "Bericht" } })?.materials).toEqual([
      { title: "Bericht", kind: "link" },
    ]);
  });

  it.each([
    ["Offene Daten für alle", "und was das mit uns macht", "de"],
    ["Open data", "and what this is about for all of us", "en"],
  ])("takes its language from the words of its title and description: %s", (name, description, language) => {
    expect(readOne({ name, description })?.language).toBe(language);
  });

  it("keeps times without an offset as those of the clock on the wall, and says which zone it assumed", () => {
    const { events, problems } = read({ "@type": "Event", name: "X", startDate: "2024-07-01T10:00" });
    expect(events).toMatchObject([{ date: "2024-07-01", start: "10:00", timeZone: "Europe/Berlin" }]);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([["exchange/zone-assumed", 1]]);
  });

  it("shows instants in the zone that it was told, where their offsets fit it", () => {
    const { events } = readSchemaOrg(new TextEncoder().encode(JSON.stringify(event)), {
      timeZone: "Europe/Paris",
    });
    expect(events).toMatchObject([{ timeZone: "Europe/Paris", start: "10:00", end: "12:00" }]);
  });

  it("writes only the parts of an address that there are", () => {
    const town = (address: object) => readOne({ location: { name: "R", address } })?.venue?.address;
    expect(town({ streetAddress: "Markt 1" })).toBe("Markt 1");
    expect(town({ postalCode: 12345, addressLocality: "Ort" })).toBe("12345 Ort");
    expect(town({ postalCode: "12345" })).toBe("12345");
  });

  it("says that titles are missing", () => {
    const { events, problems } = read({ ...event, name: "", subEvent: [{ "@type": "Event" }] });
    expect(events).toMatchObject([{ title: "Ohne Titel", sessions: [{ title: "Ohne Titel" }] }]);
    const missing = problems.filter(({ code }) => code === "exchange/no-title");
    expect(missing).toHaveLength(2);
    expect(missing.every(({ message }) => message.de.includes("Ohne Titel"))).toBe(true);
    expect(read(event).problems.map(({ code }) => code)).not.toContain("exchange/no-title");
  });

  it("has the series that an event names, or that holds the events", () => {
    const series = {
      "@type": "EventSeries",
      name: "Reihe",
      description: "Worum",
      organizer: { name: "Amt" },
      url: "https://example.org/r",
    };
    const expected = {
      id: "reihe",
      title: "Reihe",
      description: "Worum",
      organizers: ["Amt"],
      url: "https://example.org/r",
    };
    expect(read({ ...event, superEvent: [{ "@type": "Event", name: "X" }, series] }).series).toMatchObject(
      expected,
    );
    expect(read({ ...series, subEvent: [event, event] })).toMatchObject({
      series: expected,
      events: [{}, {}],
    });
    expect(read([{ ...series, name: "" }, event]).series).toBeUndefined();
    const twice = [
      { ...event, superEvent: series },
      { ...event, superEvent: series },
    ];
    expect(read(twice).problems.map(({ code }) => code)).not.toContain("exchange/rest-not-read");
  });
});
