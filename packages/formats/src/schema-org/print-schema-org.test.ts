import { buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printSchemaOrg } from "./print-schema-org.ts";
import { print, series, webinar } from "./printed.fixture.ts";

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

  it("can stand in a script element", () => {
    const { output } = print(webinar);
    expect(output).not.toMatch(/[<>]/u);
    expect(JSON.parse(output).name).toBe(webinar.title);
  });

  it("never holds the address to join at", () => {
    expect(print(webinar).output).not.toContain("meet.example.org");
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
