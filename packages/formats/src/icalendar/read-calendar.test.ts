import { buildAgenda } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { webinar } from "./calendar.fixture.ts";
import { calendar, codes, entry, read, spans } from "./calendar-text.fixture.ts";
import { printCalendar } from "./print-calendar.ts";
import { readCalendar } from "./read-calendar.ts";

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
