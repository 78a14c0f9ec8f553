import { Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webinar } from "./calendar.fixture.ts";
import { calendar, codes, entry, read } from "./calendar-text.fixture.ts";
import { printCalendar } from "./print-calendar.ts";
import { readCalendar } from "./read-calendar.ts";

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
