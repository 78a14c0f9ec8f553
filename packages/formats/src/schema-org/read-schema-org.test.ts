import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readSchemaOrg } from "./read-schema-org.ts";

const read = (source: unknown) =>
  readSchemaOrg(new TextEncoder().encode(typeof source === "string" ? source : JSON.stringify(source)));
const event = {
  "@context": "https://schema.org",
  "@type": "EducationEvent",
  name: "Tagung",
  startDate: "2024-05-02T10:00:00+02:00",
  endDate: "2024-05-02T12:00:00+02:00",
  eventStatus: "https://schema.org/EventPostponed",
  location: [
    { "@type": "VirtualLocation", url: "https://example.org/" },
    {
      name: "Rathaus",
      address: { streetAddress: "Markt 1", postalCode: "12345", addressLocality: "Musterstadt" },
    },
  ],
  subEvent: [
    { "@type": "Event", name: "Zweites", startDate: "2024-05-02T11:00:00+02:00", performer: "Eva Beispiel" },
    {
      "@type": "Event",
      name: "Erstes",
      startDate: "2024-05-02T10:00:00+02:00",
      endDate: "2024-05-02T11:00:00+02:00",
    },
  ],
};

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

  const readOne = (fields: object) => read({ ...event, subEvent: [], ...fields }).events[0];
  const place = { "@type": "Place", name: "Rathaus" };
  const online = { "@type": "VirtualLocation" };
  const partOf = (part: object, fields: object = {}) =>
    readOne({ ...fields, subEvent: { "@type": "Event", name: "Teil", ...part } })?.sessions[0];

  /** The fields that are expected; one that is not there is as one that is expected to be `undefined`. */
  const fieldsOf = (found: object | undefined, expected: object) =>
    Object.fromEntries(Object.keys(expected).map((field) => [field, Reflect.get(found ?? {}, field)]));

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
    ["performer", { performer: "Eva" }, "speaker", "person"],
    ["performers", { performers: [{ "@type": "Person", name: "Eva" }] }, "speaker", "person"],
    ["actor", { actor: { "@type": "PerformingGroup", name: "Eva" } }, "speaker", "organization"],
    [
      "a project",
      { performer: { "@type": "https://schema.org/Project", name: "Eva" } },
      "speaker",
      "project",
    ],
    ["a corporation", { performer: { "@type": "Corporation", name: "Eva" } }, "speaker", "organization"],
    ["contributor", { contributor: { "@type": "Person", name: "Eva" } }, "host", "person"],
    ["role", { contributor: { roleName: "Podium", contributor: "Eva" } }, "panelist", "person"],
    ["English role", { contributor: { roleName: "moderation", contributor: "Eva" } }, "moderator", "person"],
    [
      "role of another page",
      { contributor: { roleName: "Moderatorin", contributor: "Eva" } },
      "moderator",
      "person",
    ],
    ["unknown role", { contributor: { roleName: "Deko", contributor: "Eva" } }, "host", "person"],
  ])("knows who takes part by %s", (_, fields, role, kind) => {
    expect(partOf(fields)?.participants).toEqual([{ id: "eva", name: "Eva", role, kind }]);
  });

  it("takes what else a person is from the fields of a person", () => {
    const memberOf = [
      { "@type": "Organization", name: "Verein" },
      { "@type": "Project", name: "KoDa" },
    ];
    const eva = { "@type": "Person", name: "Eva", jobTitle: "Leiterin", memberOf };
    const of = (fields: object) => partOf({ performer: [{ name: "" }, { ...eva, ...fields }] })?.participants;
    const read = { name: "Eva", position: "Leiterin", project: "KoDa" };
    expect(of({ affiliation: { name: "Amt" }, worksFor: "Stadt" })).toMatchObject([
      { ...read, affiliation: "Amt" },
    ]);
    expect(of({ worksFor: "Stadt" })).toMatchObject([{ ...read, affiliation: "Stadt" }]);
  });

  it("gives those who appear to the event where it has no parts, else to its parts", () => {
    const people = { performer: "Eva", contributor: { roleName: "Moderation", contributor: "Mona" } };
    expect(readOne(people)?.moderators.map(({ name }) => name)).toEqual(["Eva", "Mona"]);
    expect(readOne({ ...people, subEvent: { name: "Teil" } })?.moderators.map(({ name }) => name)).toEqual([
      "Mona",
    ]);
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

  it("knows organizations and projects by their names as they stand, people without their titles", () => {
    const named = (fields: object) => partOf({ performer: { ...fields, name: "Dr. Eva Beispiel" } });
    const idOf = (fields: object) => named(fields)?.participants[0]?.id;
    expect(idOf({})).toBe("eva-beispiel");
    expect(idOf({ "@type": "Organization" })).toBe("dr-eva-beispiel");
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

  it.each(["MusicEvent", "Festival", "Hackathon", "CourseInstance", "https://schema.org/BusinessEvent"])(
    "takes a %s for an event",
    (type) => expect(read({ ...event, "@type": [type, "Thing"] }).events).toHaveLength(1),
  );

  it.each(["Eventual", "Organization", "EventVenue"])("takes a %s for none", (type) => {
    expect(read({ "@type": type, name: "X" }).problems.map(({ code }) => code)).toEqual([
      "exchange/not-this-format",
    ]);
  });

  const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  it.each([
    ["a list", [event, event], 2],
    ["a graph", { "@graph": [{ "@type": "Organization" }, event] }, 1],
    ["within another thing", { "@type": "EventReservation", reservationFor: event }, 1],
    ["a page", `<!doctype html><p>x</p><script>var a="<"</script>${script(event)}${script({})}`, 1],
    ["a series", [{ "@type": "EventSeries", name: "Reihe" }, event], 1],
    [
      "a page whose scripts shout",
      `<SCRIPT TYPE='application/ld+json'>${JSON.stringify(event)}</SCRIPT >`,
      1,
    ],
    ["a page behind blanks", `\uFEFF \n<p>${script(event)}`, 1],
    [
      "38 things around it",
      Array(38)
        .fill(0)
        .reduce<unknown>((inner) => ({ inner }), event),
      1,
    ],
  ])("is found in %s", (_, source, count) => {
    expect(read(source).events).toHaveLength(count);
  });

  it.each([
    ["{}", "exchange/not-this-format"],
    ["<p>nichts</p>", "exchange/not-this-format"],
    [`<script type="application/ld+json">{"@type":"Event"`, "exchange/not-this-format"],
    ["{", "json/syntax"],
    ["%PDF-1.4", "text/not-text"],
    [`<script>{"@type":"Event","name":"X"}</script>`, "exchange/not-this-format"],
    [`<p>application/ld+json</p><script>{"@type":"Event","name":"X"}</script>`, "exchange/not-this-format"],
    [`<script type="application/ld+json">{</script>`, "exchange/not-this-format"],
  ])("is not in %s", (source, code) => {
    const { events, problems } = read(source);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...event, subEvent: [], name: `T${index}` }));
  const within = (depth: number): unknown =>
    depth === 0 ? [] : [{ "@type": "Event", name: "Teil", subEvent: within(depth - 1) }];
  it.each([
    ["more than 5,000 events", many(5_001), 5_000, "5000"],
    ["more than 2,000 parts", { ...event, subEvent: many(2_001) }, 1, "2000 items a level, 7 levels"],
    ["parts on more than seven levels", { ...event, subEvent: within(8) }, 1, "2000 items a level, 7 levels"],
    [
      "other series than the first",
      ["A", "A", "B"].map((name) => ({ "@type": "EventSeries", name, subEvent: event })),
      3,
      "the series “A”",
    ],
  ])("is read in part, and says which, where there are %s", (_, source, count, which) => {
    const { events, problems } = read(source);
    expect(events).toHaveLength(count);
    const [rest] = problems.filter(({ code }) => code === "exchange/rest-not-read");
    expect(rest?.message.en).toContain(which);
  });

  it.each([
    ["5,000 events", many(5_000)],
    ["2,000 parts", { ...event, subEvent: many(2_000) }],
    ["parts on seven levels", { ...event, subEvent: within(7) }],
  ])("is read whole where there are %s", (_, source) => {
    expect(read(source).problems.map(({ code }) => code)).not.toContain("exchange/rest-not-read");
  });

  it("nested without end, or odd inside, never breaks", () => {
    expect(read(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`).events).toEqual([]);
    for (const odd of [null, 1, "x", [], {}, [null], [[]]]) {
      const { events } = read({
        ...event,
        name: odd,
        startDate: odd,
        location: odd,
        subEvent: odd,
        performer: odd,
        contributor: odd,
      });
      for (const one of events) expect(Event.parse(one)).toEqual(one);
    }
    expect(read(`<script `.repeat(100_000)).events).toEqual([]);
  });
});
