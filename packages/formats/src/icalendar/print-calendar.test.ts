import { Agenda, buildAgenda } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { agendaOf, entriesOf, webinar } from "./calendar.fixture.ts";
import type { CalendarOptions } from "./entry/calendar-options.ts";
import { printCalendar } from "./print-calendar.ts";

const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");
const linesOf = (calendar: string, name: string) =>
  unfolded(calendar).filter((line) => new RegExp(`^${name}[;:]`, "u").test(line));

const anyOptions: fc.Arbitrary<CalendarOptions> = fc
  .record({
    profile: fc.constantFrom("simple", "rich"),
    entries: fc.constantFrom("events", "sessions", "events-and-sessions"),
    feed: fc.constantFrom(undefined, { name: "Reihe\r\nX-NAME:1", address: "https://example.org/a\r\nX:1" }),
    organizer: fc.constantFrom(undefined, { name: 'Stadt "M"\r\nX:1', mail: "a@example.org\r\nX:1" }),
    join: fc.constantFrom(undefined, "https://meet.example.org/\r\nX:1"),
  })
  .map(({ profile, entries, feed, organizer, join }) => ({
    profile,
    entries,
    ...(feed && { feed }),
    ...(organizer && { organizer }),
    ...(join && { joinLinkOf: () => join }),
  }));

describe("an agenda as a calendar", () => {
  it("is one entry, with the programme as text", () => {
    expect(printCalendar(webinar).output).toMatchSnapshot();
  });

  it("says what stands there as text only", () => {
    expect(printCalendar(webinar).losses.map(({ message }) => message.de)).toMatchSnapshot();
  });

  it("can have an entry for each session", () => {
    const entries = entriesOf(printCalendar(webinar, { entries: "sessions" }).output);
    expect(entries.map(({ start, summary }) => `${start} ${summary}`)).toMatchSnapshot();
  });

  it("says everything as data in the rich profile", () => {
    const { output, losses } = printCalendar(webinar, { profile: "rich" });
    expect(losses).toEqual([]);
    const [line = ""] = linesOf(output, "STRUCTURED-DATA");
    const json = line.slice(line.indexOf(":{") + 1).replace(/\\([\\;,])/gu, "$1");
    expect(Agenda.parse(JSON.parse(json))).toEqual(webinar);
    expect(output).toMatchSnapshot();
  });
});

describe("every calendar", () => {
  const anyCalendar = fc.tuple(
    fc.array(
      eventArbitrary.map((event) => buildAgenda(event)),
      { maxLength: 3 },
    ),
    anyOptions,
  );

  it("is read by another library, and holds no line that a text put there", () => {
    const known =
      /^(?:BEGIN|END):(?:VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT|VEVENT|PARTICIPANT|VLOCATION)$|^(?:VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|X-WR-TIMEZONE|SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL|TZID|X-LIC-LOCATION|DTSTART|DTEND|TZOFFSETFROM|TZOFFSETTO|RRULE|UID|DTSTAMP|SEQUENCE|SUMMARY|DESCRIPTION|LOCATION|STATUS|TRANSP|CATEGORIES|RELATED-TO|ORGANIZER|CONFERENCE|LINK|REFID|STRUCTURED-DATA|PARTICIPANT-TYPE)[;:]/u;
    void fc.assert(
      fc.property(anyCalendar, ([agendas, options]) => {
        const { output } = printCalendar(agendas, options);
        for (const line of unfolded(output).slice(0, -1)) expect(line).toMatch(known);
        entriesOf(output);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what no validator looks for: DTEND after DTSTART, UIDs of their own, VALUE= where the type is not the usual one, short lines", () => {
    void fc.assert(
      fc.property(anyCalendar, ([agendas, options]) => {
        const { output } = printCalendar(agendas, options);
        const entries = entriesOf(output);
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
        for (const { start, end } of entries) {
          const [from = "", to = ""] = [start, end].map((line) => line.slice(line.indexOf(":") + 1));
          // Twice the same hour: one of them is in UTC, and only instants could be compared.
          if (to !== "" && from.endsWith("Z") === to.endsWith("Z")) expect(to > from).toBe(true);
        }
        for (const line of linesOf(output, "(?:CONFERENCE|SOURCE|LINK|REFRESH-INTERVAL|STRUCTURED-DATA)"))
          expect(line).toMatch(/;VALUE=(?:URI|DURATION|TEXT)[;:]/u);
        expect(output).not.toMatch(/^(?:COLOR|BEGIN:VALARM)/mu);
        for (const line of output.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same for the same agendas", () => {
    void fc.assert(
      fc.property(anyCalendar, ([agendas, options]) => {
        const { output } = printCalendar(agendas, options);
        expect(printCalendar(structuredClone(agendas), options).output).toBe(output);
      }),
      { numRuns: 20 },
    );
  });
});

describe("times", () => {
  it.each([
    ["a span", {}, "DTSTART;TZID=Europe/Berlin:20261124T100000", "DTEND;TZID=Europe/Berlin:20261124T120000"],
    [
      "whole days where no time is known",
      { start: undefined, end: undefined, endDate: "2026-11-25" },
      "DTSTART;VALUE=DATE:20261124",
      "DTEND;VALUE=DATE:20261126",
    ],
    ["a start alone", { end: undefined }, "DTSTART;TZID=Europe/Berlin:20261124T100000", ""],
    [
      "an end past midnight",
      { start: "22:00", end: "01:00", endDate: "2026-11-25" },
      "DTSTART;TZID=Europe/Berlin:20261124T220000",
      "DTEND;TZID=Europe/Berlin:20261125T010000",
    ],
    ["UTC", { timeZone: "UTC" }, "DTSTART:20261124T100000Z", "DTEND:20261124T120000Z"],
  ])("are %s", (_, event, start, end) => {
    expect(entriesOf(printCalendar(agendaOf(event)).output)).toMatchObject([{ start, end }]);
  });

  it("of the hour that comes twice are told apart: TZID means the first, the second is in UTC", () => {
    const night = (repeatedHour: "earlier" | "later") =>
      printCalendar(
        agendaOf({
          date: "2026-10-25",
          start: "02:00",
          end: "04:00",
          sessions: [{ id: "a", title: "Nachtwache", start: "02:30", end: "03:30", repeatedHour }],
        }),
        { entries: "sessions" },
      ).output;
    expect(entriesOf(night("earlier"))[0]?.start).toBe("DTSTART;TZID=Europe/Berlin:20261025T023000");
    expect(entriesOf(night("later"))[0]?.start).toBe("DTSTART:20261025T013000Z");
  });

  it("that nobody knows leave no entry, and that is said", () => {
    const { output, losses } = printCalendar([agendaOf({ date: undefined })]);
    expect(entriesOf(output)).toEqual([]);
    expect(losses.map(({ field, fate, path }) => ({ field, fate, path }))).toEqual([
      { field: "entry", fate: "dropped", path: [0] },
    ]);
  });
});

describe("what programs make of it", () => {
  it.each([
    ["scheduled", "CONFIRMED", "Beispiel"],
    ["rescheduled", "CONFIRMED", "Beispiel"],
    ["draft", "TENTATIVE", "Entwurf: Beispiel"],
    ["postponed", "TENTATIVE", "Verschoben: Beispiel"],
    ["cancelled", "CANCELLED", "Abgesagt: Beispiel"],
  ] as const)("%s is said in the title too, as Outlook shows no status", (status, value, summary) => {
    expect(entriesOf(printCalendar(agendaOf({ status })).output)).toMatchObject([{ status: value, summary }]);
  });

  it("a name only where it is subscribed to, as Outlook makes a calendar of any file with a name", () => {
    expect(printCalendar(webinar).output).not.toMatch(/^(?:X-WR-|NAME)/mu);
    expect(printCalendar([webinar], { feed: { name: "Reihe" } }).output).toMatch(/^X-WR-CALNAME:Reihe\r$/mu);
  });

  it("a method only where there is an organizer, without whom it is not allowed", () => {
    expect(printCalendar(webinar).output).not.toContain("METHOD");
    const organizer = { name: "Stadt Muster", mail: "a@example.org" };
    expect(printCalendar(webinar, { organizer }).output).toContain("METHOD:PUBLISH");
  });

  it("an address to join at only where it is asked for, and then wherever programs look", () => {
    const address = "https://meet.example.org/geheim";
    expect(printCalendar(webinar, { profile: "rich" }).output).not.toContain("meet.example.org");
    const { output } = printCalendar(webinar, { joinLinkOf: () => address });
    expect(entriesOf(output)).toMatchObject([
      { location: address, description: expect.stringContaining(address) },
    ]);
    expect(linesOf(output, "CONFERENCE")).toEqual([
      `CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Teilnahme":${address}`,
    ]);
  });

  it("UIDs of ids, with a domain that one may choose", () => {
    expect(entriesOf(printCalendar([webinar, webinar]).output).map(({ uid }) => uid)).toEqual([
      "kommunen-innovativ.allianzen-bilden+2@programmheft",
      "kommunen-innovativ.allianzen-bilden@programmheft",
    ]);
    expect(printCalendar(webinar, { uidSuffix: "webinare.example.org" }).output).toContain(
      "@webinare.example.org",
    );
  });
});
