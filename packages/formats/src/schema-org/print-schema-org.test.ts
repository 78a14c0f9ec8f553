import { buildAgenda, Event, Series } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printSchemaOrg } from "./print-schema-org.ts";

const series = Series.parse({
  id: "reihe",
  title: "Reihe",
  organizers: ["Stadt Beispielstadt"],
  url: "https://example.org/reihe",
});
const webinar = Event.parse({
  id: "webinar",
  title: "Quartier </script><script>alert(1)</script>",
  date: "2020-11-24",
  start: "10:00",
  end: "12:00",
  attendance: "online",
  onlineAccess: { joinUrl: "https://meet.example.org/geheim" },
  registration: { fee: "kostenfrei" },
  moderators: [{ id: "mona", name: "Mona Beispiel", role: "moderator" }],
  sessions: [
    {
      id: "vortrag",
      title: "Vortrag",
      start: "10:00",
      end: "11:00",
      participants: [{ id: "eva", name: "Dr. Eva Beispiel", affiliation: "Institut", position: "Leiterin" }],
      contributions: [{ id: "teil", title: "Teil", start: "10:00" }],
    },
    { id: "pause", kind: "break", title: "Pause", start: "11:00", cancelled: true },
  ],
});
const print = (event: Event, options = {}) =>
  printSchemaOrg(buildAgenda(event, series), { series, ...options });

describe("JSON-LD", () => {
  it("is one nested object with the sessions in it", () => {
    expect(print(webinar, { url: "https://example.org/webinar" }).output).toMatchSnapshot();
  });

  it("of an event that states nothing more says nothing more", () => {
    const bare = Event.parse({ id: "x", title: "X", status: "draft", sessions: [{ id: "s", title: "S" }] });
    expect(JSON.parse(printSchemaOrg(buildAgenda(bare)).output)).toEqual({
      "@context": "https://schema.org",
      "@type": "EducationEvent",
      identifier: "x",
      name: "X",
      eventStatus: "https://schema.org/EventScheduled",
      inLanguage: "de",
      subEvent: [
        {
          "@type": "EducationEvent",
          identifier: "s",
          name: "S",
          eventStatus: "https://schema.org/EventScheduled",
        },
      ],
    });
  });

  it("has a word for everything that is stated of an event", () => {
    const event = Event.parse({
      id: "x",
      title: "X",
      subtitle: "Mit Daten",
      description: "Worum es geht.",
      theme: "Offene Daten",
      date: "2020-11-24",
      endDate: "2020-11-25",
    });
    const options = { series: { ...series, organizers: [] }, url: "https://example.org/ä" };
    expect(JSON.parse(printSchemaOrg(buildAgenda(event, series), options).output)).toEqual({
      "@context": "https://schema.org",
      "@type": "EducationEvent",
      "@id": "https://example.org/%C3%A4#event",
      url: "https://example.org/%C3%A4",
      identifier: "x",
      name: "X",
      alternateName: "Mit Daten",
      description: "Worum es geht.",
      about: { "@type": "Thing", name: "Offene Daten" },
      startDate: "2020-11-24",
      endDate: "2020-11-25",
      eventStatus: "https://schema.org/EventScheduled",
      inLanguage: "de",
      superEvent: { "@type": "EventSeries", name: "Reihe", url: "https://example.org/reihe" },
    });
  });

  it("names a series also where nothing else is known of it", () => {
    const { output } = printSchemaOrg(buildAgenda(webinar, series));
    expect(JSON.parse(output).superEvent).toEqual({ "@type": "EventSeries", name: "Reihe" });
  });

  it("has a word for everything that is stated of a session", () => {
    const sessions = [
      {
        id: "s",
        title: "S",
        start: "10:00",
        duration: "PT30M",
        description: "Worum es geht.",
        room: "Saal",
        track: "Daten",
        project: "KoDa",
        language: "en",
        optional: true,
      },
      { id: "ende", kind: "end", title: "Ende", start: "10:30" },
    ];
    const { subEvent } = JSON.parse(print(Event.parse({ ...webinar, sessions })).output);
    const eventStatus = "https://schema.org/EventScheduled";
    expect(subEvent).toEqual([
      {
        "@type": "EducationEvent",
        identifier: "s",
        name: "S (optional)",
        description: "Worum es geht.",
        startDate: "2020-11-24T10:00:00+01:00",
        endDate: "2020-11-24T10:30:00+01:00",
        duration: "PT30M",
        eventStatus,
        location: { "@type": "Place", name: "Saal" },
        inLanguage: "en",
        keywords: "Daten",
        about: { "@type": "Project", name: "KoDa" },
      },
      {
        "@type": "Event",
        identifier: "ende",
        name: "Ende",
        startDate: "2020-11-24T10:30:00+01:00",
        eventStatus,
        location: { "@type": "VirtualLocation", name: "Online" },
      },
    ]);
  });

  it("tells organizations apart by their names, as they have no other identity", () => {
    const amt = { name: "Amt", kind: "organization" };
    const sessions = ["a", "b", "c"].map((id) => ({
      id,
      title: id,
      participants: [{ ...amt, id: "amt", ...(id === "c" && { id: "rat", name: "Rat" }) }],
    }));
    const { performer } = JSON.parse(print(Event.parse({ ...webinar, sessions })).output);
    expect(performer.map(({ name }: { readonly name: string }) => name)).toEqual(["Amt", "Rat"]);
  });

  it("can stand in a script element", () => {
    const { output } = print(webinar);
    expect(output).not.toMatch(/[<>]/u);
    expect(JSON.parse(output).name).toBe(webinar.title);
  });

  it("never holds the address to join at", () => {
    expect(print(webinar).output).not.toContain("meet.example.org");
  });

  it("names everyone who speaks once, also who moderates elsewhere", () => {
    const mona = { id: "mona", name: "Mona Beispiel" };
    const event = Event.parse({
      ...webinar,
      moderators: [],
      sessions: [
        { id: "a", title: "A", participants: [{ ...mona, role: "moderator" }] },
        {
          id: "b",
          title: "B",
          participants: [mona],
          contributions: [{ id: "c", title: "C", participants: [mona] }],
        },
      ],
    });
    const { performer, contributor } = JSON.parse(print(event).output);
    expect(performer).toEqual([{ "@type": "Person", name: "Mona Beispiel" }]);
    expect(contributor).toBeUndefined();
  });

  it("says of organizations and projects in words what has no field of theirs", () => {
    const participants = [
      { id: "a", name: "Amt", kind: "organization", affiliation: "Stadt", project: "P", role: "panelist" },
      { id: "p", name: "P", kind: "project", role: "host" },
      {
        id: "e",
        name: "Eva",
        position: "Leiterin",
        affiliation: "Amt",
        project: "P",
        role: "technical-support",
      },
    ];
    const event = Event.parse({
      ...webinar,
      language: "en",
      moderators: [],
      sessions: [{ id: "s", title: "S", participants }],
    });
    const [session] = JSON.parse(print(event).output).subEvent;
    expect(session.performer).toEqual([{ "@type": "Organization", name: "Amt", description: "Stadt, P" }]);
    expect(session.contributor).toEqual([
      { "@type": "Role", roleName: "Host", contributor: { "@type": "Project", name: "P" } },
      {
        "@type": "Role",
        roleName: "Technical support",
        contributor: {
          "@type": "Person",
          name: "Eva",
          jobTitle: "Leiterin",
          affiliation: { "@type": "Organization", name: "Amt" },
          memberOf: { "@type": "Project", name: "P" },
        },
      },
    ]);
  });

  it.each([
    ["document", "DigitalDocument"],
    ["slides", "PresentationDigitalDocument"],
    ["recording", "CreativeWork"],
    ["link", "CreativeWork"],
  ])("has a %s as %s", (kind, type) => {
    const materials = [{ title: "M", kind, url: "https://example.org/m" }];
    const { subjectOf } = JSON.parse(print(Event.parse({ ...webinar, materials })).output);
    expect([subjectOf].flat()).toMatchObject([{ "@type": type, name: "M", url: "https://example.org/m" }]);
  });

  it.each([
    ["break", "Event"],
    ["meal", "Event"],
    ["end", "Event"],
    ["check-in", "Event"],
    ["technical", "Event"],
    ["social", "SocialEvent"],
    ["performance", "Event"],
    ["talk", "EducationEvent"],
  ])("is for a %s one of type %s", (kind, type) => {
    const event = Event.parse({ ...webinar, sessions: [{ id: "s", title: "S", kind }] });
    expect(JSON.parse(print(event).output).subEvent).toMatchObject([{ "@type": type }]);
  });

  it.each([
    ["online", undefined, { "@type": "VirtualLocation", url: "https://example.org/p" }],
    [
      "in-person",
      { name: "Rathaus", address: "Markt 1" },
      { "@type": "Place", name: "Rathaus", address: "Markt 1" },
    ],
    [
      "hybrid",
      { name: "Rathaus" },
      [
        { "@type": "Place", name: "Rathaus" },
        { "@type": "VirtualLocation", url: "https://example.org/p" },
      ],
    ],
    [
      "online",
      { name: "Studio" },
      [
        { "@type": "VirtualLocation", url: "https://example.org/p" },
        { "@type": "Place", name: "Studio" },
      ],
    ],
    ["hybrid", undefined, { "@type": "VirtualLocation", url: "https://example.org/p" }],
    [undefined, undefined, undefined],
  ])("says where one takes part %s", (attendance, venue, location) => {
    const event = Event.parse({ id: "x", title: "X", date: "2020-11-24", attendance, venue });
    expect(JSON.parse(print(event, { url: "https://example.org/p" }).output).location).toEqual(location);
  });

  it.each([
    ["https://example.org/anmeldung", { url: "https://example.org/anmeldung" }],
    ["mailto:a@example.org", { name: "Online" }],
  ])("leads to the address to register at, if that is a page: %s", (url, expected) => {
    const event = Event.parse({ id: "x", title: "X", attendance: "online", registration: { url } });
    const { location } = JSON.parse(print(event).output);
    expect(location).toEqual({ "@type": "VirtualLocation", ...expected });
  });

  it.each([
    ["draft", "EventScheduled"],
    ["scheduled", "EventScheduled"],
    ["rescheduled", "EventRescheduled"],
    ["postponed", "EventPostponed"],
    ["cancelled", "EventCancelled"],
  ])("says that an event is %s", (status, word) => {
    const event = Event.parse({ id: "x", title: "X", date: "2020-11-24", status });
    const read = JSON.parse(print(event, { previousStart: "2020-11-20" }).output);
    expect(read.eventStatus).toBe(`https://schema.org/${word}`);
    expect(read.previousStartDate).toBe("2020-11-20");
    expect(read.startDate).toBe("2020-11-24");
  });

  it.each([
    ["kostenlos", true],
    ["Gratis!", true],
    ["frei", true],
    ["free of charge", true],
    ["(Kostenfrei)", true],
    ["Freiwillige Spende", undefined],
    ["nicht kostenfrei", undefined],
  ])("takes the fee “%s” for free: %s", (fee, isFree) => {
    const event = Event.parse({ ...webinar, registration: { fee } });
    expect(JSON.parse(print(event).output).isAccessibleForFree).toBe(isFree);
  });

  it("makes up no offer, and says free of charge only where that is stated", () => {
    expect(JSON.parse(print(webinar).output)).toMatchObject({ isAccessibleForFree: true });
    const paid = Event.parse({ ...webinar, registration: { fee: "30 Euro" } });
    expect(Object.keys(JSON.parse(print(paid).output))).not.toContain("isAccessibleForFree");
    expect(print(paid).output).not.toContain("offers");
  });
});
