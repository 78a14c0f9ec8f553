import { buildAgenda, Event, formatInstant, parseInstant } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webinar } from "./calendar.fixture.ts";
import { printCalendar } from "./print-calendar.ts";
import { readCalendar } from "./read-calendar.ts";
import type { CalendarReadOptions } from "./reading/calendar-read-options.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options?: CalendarReadOptions) => readCalendar(bytes(text), options);
const calendar = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beispiel//Kalender//DE", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );
const entry = (...lines: readonly string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

/** When the events of a calendar begin and end, in UTC where they have times. */
function spans(text: string, options?: CalendarReadOptions): readonly string[] {
  return read(text, options).events.map((event) => {
    expect(Event.parse(event)).toEqual(event);
    const { start, end, date, endDate } = buildAgenda(event);
    const shown = (instant: string | undefined) =>
      instant === undefined ? "" : formatInstant(parseInstant(instant), "UTC").slice(0, 16);
    return start === undefined ? `${date}/${endDate ?? ""}` : `${shown(start)}/${shown(end)}`;
  });
}

describe("what was printed", () => {
  it("comes back as it was, from the text of the description alone", () => {
    const { events, series, problems } = read(printCalendar(webinar).output, {
      projects: ["KomKomIn", "KoDa_eG", "LAZIKN2030"],
    });
    expect(problems).toEqual([]);
    expect(series).toMatchObject({ id: "kommunen-innovativ", title: "Herbst-Konferenz 2020" });
    const [event] = events;
    const again = event && buildAgenda(event, series);
    expect(again?.sessions).toEqual(webinar.sessions);
    expect(again?.moderators).toEqual(webinar.moderators);
    expect(again?.registration).toEqual(webinar.registration);
    expect(again).toMatchObject({
      id: "allianzen-bilden",
      number: 5,
      theme: webinar.theme,
      description: webinar.description,
    });
  });

  it("comes back whole from the rich profile", () => {
    const { events } = read(printCalendar(webinar, { profile: "rich" }).output);
    const [event] = events;
    const { series: _series, ...again } = { ...(event && buildAgenda(event)) };
    const { series: __series, ...before } = webinar;
    expect(again).toEqual(before);
  });

  it.each(["sessions", "events-and-sessions"] as const)("comes back as one event: %s", (entries) => {
    const { events } = read(printCalendar(webinar, { entries }).output, {
      projects: ["KoDa_eG", "LAZIKN2030"],
    });
    expect(events).toHaveLength(1);
    const [event] = events;
    const again = event && buildAgenda(event);
    // The end of a programme has no entry.
    expect(again?.sessions.map(({ id, title, start }) => ({ id, title, start }))).toEqual(
      webinar.sessions.slice(0, -1).map(({ id, title, start }) => ({ id, title, start })),
    );
    expect(again?.sessions[2]?.contributions).toHaveLength(2);
    expect(again).toMatchObject({ id: webinar.id, title: webinar.title });
  });

  it("says no less when someone has moved the entry since", () => {
    const moved = printCalendar(webinar, { profile: "rich" }).output.replaceAll(":20201124T1", ":20201125T1");
    const [event] = read(moved).events;
    expect(event).toMatchObject({ date: "2020-11-25", start: "10:00", title: webinar.title });
  });
});

describe("times", () => {
  it.each([
    [
      "in a zone",
      ["DTSTART;TZID=Europe/Berlin:20201124T100000", "DTEND;TZID=Europe/Berlin:20201124T123000"],
      "2020-11-24T09:00/2020-11-24T11:30",
    ],
    ["in UTC", ["DTSTART:20201124T090000Z", "DTEND:20201124T113000Z"], "2020-11-24T09:00/2020-11-24T11:30"],
    ["in no zone", ["DTSTART:20201124T100000", "DURATION:PT2H30M"], "2020-11-24T09:00/2020-11-24T11:30"],
    ["of whole days", ["DTSTART;VALUE=DATE:20201124", "DTEND;VALUE=DATE:20201126"], "2020-11-24/2020-11-25"],
    [
      "of a whole day, badly ended",
      ["DTSTART;VALUE=DATE:20201124", "DTEND;VALUE=DATE:20201124"],
      "2020-11-24/",
    ],
    ["without VALUE=DATE", ["DTSTART:20201124"], "2020-11-24/"],
    [
      "in two zones",
      ["DTSTART;TZID=Europe/Berlin:20201124T100000", "DTEND;TZID=America/New_York:20201124T063000"],
      "2020-11-24T09:00/2020-11-24T11:30",
    ],
    [
      "that end before they begin",
      ["DTSTART:20201124T090000Z", "DTEND:20201124T080000Z"],
      "2020-11-24T09:00/",
    ],
  ])("%s", (_, lines, span) => {
    expect(spans(calendar(entry("UID:a", "SUMMARY:A", ...lines)))).toEqual([span]);
  });

  it.each([
    ["W. Europe Standard Time", "Europe/Berlin"],
    ['"W. Europe Standard Time"', "Europe/Berlin"],
    ["Eastern Daylight Time", "America/New_York"],
    ["/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"],
    [
      "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires",
      "America/Argentina/Buenos_Aires",
    ],
    ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', "Europe/Amsterdam"],
    ["Customized Time Zone", "Europe/Berlin"],
  ])("know the zone that programs call %s", (tzid, zone) => {
    const rules = [
      "BEGIN:VTIMEZONE",
      "TZID:Customized Time Zone",
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const { events, problems } = read(
      calendar(...rules, entry("UID:a", "SUMMARY:A", `DTSTART;TZID=${tzid}:20201124T100000`)),
    );
    expect(events).toMatchObject([{ timeZone: zone, date: "2020-11-24", start: "10:00" }]);
    expect(problems).toEqual([]);
  });

  it("say so where a zone is not known, and where there is none", () => {
    const unknown = read(calendar(entry("UID:a", "SUMMARY:A", "DTSTART;TZID=Mars/Olympus:20201124T100000")));
    expect(unknown.events).toMatchObject([{ timeZone: "Europe/Berlin" }]);
    expect(codes(unknown.problems)).toEqual(["exchange/zone-unknown"]);
    const floating = read(calendar(entry("UID:a", "SUMMARY:A", "DTSTART:20201124T100000")), {
      timeZone: "Europe/London",
    });
    expect(floating.events).toMatchObject([{ timeZone: "Europe/London" }]);
    expect(codes(floating.problems)).toEqual(["exchange/zone-assumed"]);
  });

  it("in UTC are shown in the zone that the calendar is for", () => {
    const { events } = read(
      calendar("X-WR-TIMEZONE:Europe/Berlin", entry("UID:a", "SUMMARY:A", "DTSTART:20201124T090000Z")),
    );
    expect(events).toMatchObject([{ timeZone: "Europe/Berlin", start: "10:00" }]);
  });
});

describe("what recurs", () => {
  const berlin = (time: string) => `;TZID=Europe/Berlin:${time}`;
  const weekly = (...lines: readonly string[]) =>
    entry(
      "UID:a",
      "SUMMARY:A",
      `DTSTART${berlin("20201020T100000")}`,
      `DTEND${berlin("20201020T110000")}`,
      ...lines,
    );

  it("becomes events by the clock, over the change of clocks, with what was added, left out, moved and cancelled", () => {
    const text = calendar(
      weekly("RRULE:FREQ=WEEKLY;COUNT=4", "RDATE:20201201T120000Z", `EXDATE${berlin("20201027T100000")}`),
      entry(
        "UID:a",
        "SUMMARY:B",
        `RECURRENCE-ID${berlin("20201103T100000")}`,
        `DTSTART${berlin("20201104T140000")}`,
      ),
      entry(
        "UID:a",
        "SUMMARY:A",
        "STATUS:CANCELLED",
        "RECURRENCE-ID:20201110T090000Z",
        `DTSTART${berlin("20201110T100000")}`,
      ),
    );
    expect(spans(text)).toEqual([
      "2020-10-20T08:00/2020-10-20T09:00",
      "2020-11-04T13:00/",
      "2020-11-10T09:00/",
      "2020-12-01T12:00/2020-12-01T13:00",
    ]);
    expect(read(text).events.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "a-2020-10-20 scheduled",
      "b-2020-11-04 scheduled",
      "a-2020-11-10 cancelled",
      "a-2020-12-01 scheduled",
    ]);
  });

  it("without end is read for two years, or as far as is asked", () => {
    const text = calendar(weekly("RRULE:FREQ=WEEKLY"));
    const { events, problems } = read(text);
    expect(events).toHaveLength(105);
    expect(codes(problems)).toEqual(["icalendar/recurrence-cut"]);
    expect(spans(text, { window: { from: "2021-01-01", to: "2021-01-10" } })).toEqual([
      "2021-01-05T09:00/2021-01-05T10:00",
    ]);
  });

  it("by a rule that is not understood is its first date, and that is said", () => {
    const { events, problems } = read(calendar(weekly("RRULE:FREQ=YEARLY;BYWEEKNO=20")));
    expect(events).toHaveLength(1);
    expect(codes(problems)).toEqual(["recurrence/part-unsupported", "icalendar/rule-not-followed"]);
  });

  it("by a rule that says the time once more, as Exchange writes it, is understood", () => {
    expect(read(calendar(weekly("RRULE:FREQ=WEEKLY;COUNT=3;BYHOUR=10;BYMINUTE=0;"))).events).toHaveLength(3);
  });
});

describe("what programs write", () => {
  it.each([
    [
      "blank lines",
      calendar("", entry("UID:a", "", "SUMMARY:Ein Titel", "DTSTART:20201124T090000Z"), ""),
      "Ein Titel",
    ],
    [
      "bare line feeds",
      calendar(entry("UID:a", "SUMMARY:Ein", "  Titel", "DTSTART:20201124T090000Z")).replaceAll("\r", ""),
      "Ein Titel",
    ],
    [
      "bare carriage returns",
      calendar(entry("UID:a", "SUMMARY:Ein Titel", "DTSTART:20201124T090000Z")).replaceAll("\n", ""),
      "Ein Titel",
    ],
    [
      "lines cut without a blank",
      calendar(entry("UID:a", "SUMMARY:Ein sehr langer", "Titel eines Termins", "DTSTART:20201124T090000Z")),
      "Ein sehr langer Titel eines Termins",
    ],
    [
      "no calendar around the entry",
      entry("UID:a", "SUMMARY:Ein Titel", "DTSTART:20201124T090000Z"),
      "Ein Titel",
    ],
    [
      "no end",
      calendar(entry("UID:a", "SUMMARY:Ein Titel", "DTSTART:20201124T090000Z")).slice(0, -30),
      "Ein Titel",
    ],
    ["small letters", calendar(entry("UID:a", "summary:Ein Titel", "dtstart:20201124T090000Z")), "Ein Titel"],
    [
      "a byte order mark",
      `\uFEFF${calendar(entry("UID:a", "SUMMARY:Ein Titel", "DTSTART:20201124T090000Z"))}`,
      "Ein Titel",
    ],
  ])("is read for all that: %s", (_, text, title) => {
    expect(read(text).events).toMatchObject([{ title, date: "2020-11-24" }]);
  });

  it("is read in the encoding that old programs use", () => {
    const text = calendar(entry("UID:a", "SUMMARY:Begr\u00FC\u00DFung", "DTSTART:20201124T090000Z"));
    const { events, problems } = readCalendar(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
    expect(events).toMatchObject([{ title: "Begrüßung" }]);
    expect(codes(problems)).toEqual(["text/invalid-utf-8"]);
  });

  it("of several calendars in one file is read from each", () => {
    const one = (uid: string) => calendar(entry(`UID:${uid}`, "SUMMARY:A", "DTSTART:20201124T090000Z"));
    expect(read(one("a") + one("b")).events.map(({ id }) => id)).toEqual(["a-2020-11-24", "a-2020-11-24-2"]);
  });

  it("of one entry in several versions is taken from the latest", () => {
    const version = (sequence: number, title: string) =>
      entry("UID:a", `SEQUENCE:${sequence}`, `SUMMARY:${title}`, "DTSTART:20201124T090000Z");
    const { events, problems } = read(calendar(version(2, "Neu"), version(1, "Alt")));
    expect(events).toMatchObject([{ title: "Neu" }]);
    expect(codes(problems)).toEqual(["icalendar/same-uid"]);
  });

  it.each([
    ["Rathaus, Marktplatz 1", { venue: { name: "Rathaus", address: "Marktplatz 1" } }],
    ["Online", { attendance: "online" }],
    [
      "https://meet.example.org/a",
      { attendance: "online", onlineAccess: { joinUrl: "https://meet.example.org/a" } },
    ],
    [
      "Saal 3; https://zoom.us/j/1",
      { attendance: "hybrid", venue: { name: "Saal 3" }, onlineAccess: { joinUrl: "https://zoom.us/j/1" } },
    ],
    ["Microsoft Teams-Besprechung", { attendance: "online" }],
  ])("in LOCATION is a place, or a way to join: %s", (location, expected) => {
    const text = calendar(
      entry(
        "UID:a",
        "SUMMARY:A",
        "DTSTART:20201124T090000Z",
        `LOCATION:${location.replace(/[,;]/gu, "\\$&")}`,
      ),
    );
    expect(read(text).events).toMatchObject([expected]);
  });

  it("as a programme in a description becomes sessions, and that is said", () => {
    const description =
      "Wir reden.\\n\\n10:00 Begrüßung\\nDr. Eva Muster\\, Institut\\n10:15 Vortrag: Wege\\n11:00 Ende";
    const { events, problems } = read(
      calendar(
        entry(
          "UID:a",
          "SUMMARY:Tagung",
          "DTSTART;TZID=Europe/Berlin:20201124T100000",
          `DESCRIPTION:${description}`,
        ),
      ),
    );
    expect(events[0]?.sessions.map(({ start, title }) => `${start} ${title}`)).toEqual([
      "10:00 Begrüßung",
      "10:15 Vortrag: Wege",
      "11:00 Ende",
    ]);
    expect(codes(problems)).toEqual(["icalendar/programme-in-text"]);
  });

  it("of invited people is left to them", () => {
    const text = calendar(
      entry(
        "UID:a",
        "SUMMARY:A",
        "DTSTART:20201124T090000Z",
        "ATTENDEE;CN=Eva Muster:mailto:eva@example.org",
        "ORGANIZER;CN=eva@example.org:mailto:eva@example.org",
      ),
    );
    expect(JSON.stringify(read(text).events)).not.toContain("example.org");
  });
});

describe("hostile calendars", () => {
  it.each([
    ["what is none", "Guten Tag", "exchange/not-this-format"],
    ["nothing", "", "exchange/not-this-format"],
    ["no entries", calendar(), "icalendar/no-entries"],
    ["components within components without end", "BEGIN:VCALENDAR\r\n".repeat(50_000), "icalendar/too-deep"],
    ["an entry without a date", calendar(entry("SUMMARY:A")), "icalendar/no-start"],
    [
      "an end before the start",
      calendar(entry("SUMMARY:A", "DTSTART:20201124T090000Z", "DTEND:20201124T080000Z")),
      "icalendar/end-before-start",
    ],
    ["a date that is none", calendar(entry("SUMMARY:A", "DTSTART:20209999T999999Z")), "icalendar/no-start"],
  ])("are refused or reported: %s", (_, text, code) => {
    expect(codes(read(text).problems)).toContain(code);
  });

  it("are read in bounds, however often they recur", () => {
    const bomb = (index: number) =>
      entry(
        `UID:${index}`,
        `SUMMARY:A${index}`,
        "DTSTART:20000101T000000Z",
        "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=999999999",
        "RDATE:20010101T000000Z",
      );
    const { events, problems } = read(calendar(...Array.from({ length: 60 }, (_, index) => bomb(index))));
    expect(events.length).toBeLessThanOrEqual(20_000);
    expect(codes(problems)).toContain("icalendar/too-many-dates");
    const never = read(
      calendar(
        entry("UID:a", "SUMMARY:A", "DTSTART:20000101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"),
      ),
    );
    expect(never.events).toHaveLength(1);
    expect(
      read(calendar(entry("UID:a", "SUMMARY:A", "DTSTART:20000101T000000Z", "RRULE:FREQ=SECONDLY"))).events,
    ).toHaveLength(1);
  });

  it("with lines without end are cut", () => {
    const text = calendar(
      entry(
        "UID:a",
        `SUMMARY:${"a".repeat(2_000_000)}`,
        "DTSTART:20000101T000000Z",
        `DESCRIPTION:${"\\n10:00 A".repeat(300_000)}`,
      ),
    );
    const { events } = read(text);
    expect(events).toHaveLength(1);
    expect(Event.safeParse(events[0]).success).toBe(true);
  });

  it.each([
    ["lines torn without folding", "é\n", 200_000],
    ["folded lines", " é\n", 200_000],
    ["lines folded to nothing", " \n", 1_000_000],
    ["carriage returns", "\r", 4_000_000],
  ])("with no end of %s are read before the test would be stopped", (_, line, count) => {
    const head = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101T100000\nLOCATION:\n";
    const { events } = read(`${head}${line.repeat(count)}\nEND:VEVENT\nEND:VCALENDAR\n`);
    expect(events).toHaveLength(1);
  });

  it("of 100 MB are refused before they are read", () => {
    expect(codes(readCalendar(new Uint8Array(100_000_000)).problems)).toEqual(["text/too-many-bytes"]);
  });

  it("never throw, and give events as core knows them, whatever is broken in them", () => {
    const whole = printCalendar(webinar, { entries: "events-and-sessions", profile: "rich" }).output;
    const lines = whole.split("\r\n");
    void fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat(lines.length - 1),
            fc.nat(lines.length - 1),
            fc.string({ unit: "grapheme", maxLength: 20 }),
          ),
          { maxLength: 12 },
        ),
        (changes) => {
          const broken = [...lines];
          for (const [from, to, text] of changes) broken[to] = `${broken[from]?.slice(0, 30) ?? ""}${text}`;
          for (const event of read(broken.join("\r\n")).events) expect(Event.parse(event)).toEqual(event);
        },
      ),
    );
  });
});
