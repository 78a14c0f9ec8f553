import { describe, expect, it } from "vitest";
import { intervalOfSpan } from "./interval-of-span.ts";
import { formatInstant } from "./local-date-time.ts";
import { LocalSpan } from "./local-span.ts";
import { startOfDay } from "./start-of-day.ts";

describe("a stretch by calendar and clock", () => {
  it.each([
    [
      "from one time to another",
      { date: "2026-11-24", start: "10:00", end: "12:30" },
      "2026-11-24T10:00:00+01:00",
      "2026-11-24T12:30:00+01:00",
    ],
    ["the whole day", { date: "2026-11-24" }, "2026-11-24T00:00:00+01:00", "2026-11-25T00:00:00+01:00"],
    [
      "from a time on",
      { date: "2026-11-24", start: "14:00" },
      "2026-11-24T14:00:00+01:00",
      "2026-11-25T00:00:00+01:00",
    ],
    [
      "up to a time",
      { date: "2026-11-24", end: "14:00" },
      "2026-11-24T00:00:00+01:00",
      "2026-11-24T14:00:00+01:00",
    ],
    [
      "past midnight",
      { date: "2026-11-24", start: "22:00", end: "02:00" },
      "2026-11-24T22:00:00+01:00",
      "2026-11-25T02:00:00+01:00",
    ],
    [
      "around the clock",
      { date: "2026-11-24", start: "10:00", end: "10:00" },
      "2026-11-24T10:00:00+01:00",
      "2026-11-25T10:00:00+01:00",
    ],
    [
      "up to midnight",
      { date: "2026-11-24", end: "00:00" },
      "2026-11-24T00:00:00+01:00",
      "2026-11-25T00:00:00+01:00",
    ],
    ["a day of 25 hours", { date: "2026-10-25" }, "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00"],
    [
      "both of two equal hours",
      { date: "2026-10-25", start: "02:00", end: "02:30" },
      "2026-10-25T02:00:00+02:00",
      "2026-10-25T02:30:00+01:00",
    ],
    [
      "from the clock change where its start is skipped",
      { date: "2026-03-29", start: "02:30", end: "04:00" },
      "2026-03-29T03:00:00+02:00",
      "2026-03-29T04:00:00+02:00",
    ],
    [
      "to the clock change where its end is skipped",
      { date: "2026-03-29", start: "01:00", end: "02:30" },
      "2026-03-29T01:00:00+01:00",
      "2026-03-29T03:00:00+02:00",
    ],
  ])("is %s", (_, span, start, end) => {
    const interval = intervalOfSpan(LocalSpan.parse(span), "Europe/Berlin");
    expect(formatInstant(interval.start, "Europe/Berlin")).toBe(start);
    expect(formatInstant(interval.end, "Europe/Berlin")).toBe(end);
  });
});

describe("the start of a day", () => {
  it.each([
    ["Europe/Berlin", "2026-10-25", "2026-10-25T00:00:00+02:00"],
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"],
    // Until 2011 the clocks of Newfoundland changed one minute after midnight, so the autumn has two midnights.
    ["America/St_Johns", "2010-11-07", "2010-11-07T00:00:00-02:30"],
    // Toronto's clocks skipped the half hours on both sides of midnight.
    ["America/Toronto", "1919-03-31", "1919-03-31T00:30:00-04:00"],
    ["Pacific/Apia", "2011-12-30", "2011-12-31T00:00:00+14:00"],
  ])("in %s, of %s, is %s", (zone, date, expected) => {
    expect(formatInstant(startOfDay(date, zone), zone)).toBe(expected);
  });
});
