import { describe, expect, it } from "vitest";
import { formatInstant } from "../time/local-date-time.ts";
import { datesOf, occurrencesOf, recurrenceOf } from "./recurrence-of.fixture.ts";

describe("an end at an instant", () => {
  const until = (text: string, start?: string, timeZone = "Europe/Berlin") =>
    datesOf(
      recurrenceOf({
        rule: `FREQ=DAILY;UNTIL=${text}`,
        from: "2020-10-20",
        timeZone,
        ...(start && { start }),
      }),
      99,
    ).at(-1);

  it.each([
    ["20201024T080000Z", "10:00", "2020-10-24"],
    ["20201024T075959Z", "10:00", "2020-10-23"],
    ["20201024T225959Z", "00:30", "2020-10-25"],
    ["20201024T100000", "10:00", "2020-10-24"],
    ["20201024T095900", "10:00", "2020-10-23"],
    ["20201024", "23:59", "2020-10-24"],
    ["20201024T225959Z", undefined, "2020-10-25"],
    ["20201024T000000", undefined, "2020-10-24"],
    // 02:30 means the first of both, at 00:30 UTC; the end lies between the two.
    ["20201025T010000Z", "02:30", "2020-10-25"],
    ["20201025T002900Z", "02:30", "2020-10-24"],
  ])("%s, with events at %s, makes %s the last day", (text, start, last) => {
    expect(until(text, start)).toBe(last);
  });

  it("is compared in the zone of the recurrence", () => {
    expect(until("20201024T120000Z", "00:30", "Pacific/Auckland")).toBe("2020-10-25");
    expect(until("20201024T120000Z", "00:30", "America/St_Johns")).toBe("2020-10-24");
  });
});

describe("a time of day that the clock change skips", () => {
  it("is no date of the rule, and is not counted", () => {
    const night = recurrenceOf({ rule: "FREQ=DAILY;COUNT=3", from: "2026-03-28", start: "02:30" });
    expect(datesOf(night, 9)).toEqual(["2026-03-28", "2026-03-30", "2026-03-31"]);
  });

  it("stands on the first day, where it was stated", () => {
    const night = recurrenceOf({ rule: "FREQ=DAILY;COUNT=2", from: "2026-03-29", start: "02:30" });
    expect(
      occurrencesOf(night, 9).map(({ startsAt = 0 }) => formatInstant(startsAt, "Europe/Berlin")),
    ).toEqual(["2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"]);
  });

  it("is not there to be the last of a month either", () => {
    const night = recurrenceOf({
      rule: "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-1",
      from: "2026-02-01",
      start: "02:30",
    });
    expect(datesOf(night, 3)).toEqual(["2026-02-22", "2026-03-22", "2026-04-26"]);
  });

  it("means the time by the offset before the change where it is stated for a date (RFC 5545, 3.3.5)", () => {
    const night = recurrenceOf({
      rule: "FREQ=WEEKLY;COUNT=2",
      from: "2026-03-01",
      start: "02:30",
      also: [{ date: "2026-03-29" }],
      moved: [{ date: "2026-03-08", to: { date: "2026-03-29", start: "02:15" } }],
    });
    expect(
      occurrencesOf(night, 9).map(({ startsAt = 0 }) => formatInstant(startsAt, "Europe/Berlin")),
    ).toEqual(["2026-03-01T02:30:00+01:00", "2026-03-29T03:15:00+02:00", "2026-03-29T03:30:00+02:00"]);
  });

  it("on a day that was skipped whole does not take place", () => {
    const apia = recurrenceOf({
      rule: "FREQ=DAILY;COUNT=3",
      from: "2011-12-29",
      start: "12:00",
      timeZone: "Pacific/Apia",
    });
    expect(datesOf(apia, 9)).toEqual(["2011-12-29", "2011-12-31", "2012-01-01"]);
  });

  it("and one that occurs twice means the first of both", () => {
    const night = recurrenceOf({
      rule: "FREQ=DAILY;COUNT=1",
      from: "2026-10-25",
      start: "02:30",
      duration: "PT2H",
    });
    const [{ startsAt = 0, endsAt = 0 } = {}] = occurrencesOf(night, 1);
    expect(formatInstant(startsAt, "Europe/Berlin")).toBe("2026-10-25T02:30:00+02:00");
    expect(formatInstant(endsAt, "Europe/Berlin")).toBe("2026-10-25T03:30:00+01:00");
  });
});
