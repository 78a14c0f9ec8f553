import { describe, expect, it } from "vitest";
import { parseInstant } from "../time/parse-instant.ts";
import { checkRecurrence } from "./check-recurrence.ts";
import { expandOccurrences } from "./expand-occurrences.ts";
import type { RecurrenceInput } from "./recurrence.ts";
import { datesIn, datesOf, occurrencesOf, recurrenceOf } from "./recurrence-of.fixture.ts";

describe("what departs from the rule", () => {
  const tuesdays: Omit<RecurrenceInput, "rule"> & { readonly rule: string } = {
    rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=5",
    from: "2026-12-01",
    start: "10:00",
    duration: "PT2H30M",
  };

  it("leaves excepted days out, though they were counted", () => {
    expect(datesOf(recurrenceOf({ ...tuesdays, except: ["2026-12-22"] }), 9)).toEqual(
      datesIn("2026-12-01,08,15,29"),
    );
  });

  it("adds further dates in their place, with their own time of day", () => {
    const more = recurrenceOf({
      ...tuesdays,
      also: [{ date: "2026-12-10", start: "14:00" }, { date: "2026-11-03" }, { date: "2026-12-31" }],
    });
    expect(occurrencesOf(more, 9).map(({ date, start, is }) => `${date} ${start} ${is}`)).toEqual([
      "2026-11-03 10:00 extra",
      "2026-12-01 10:00 regular",
      "2026-12-08 10:00 regular",
      "2026-12-10 14:00 extra",
      "2026-12-15 10:00 regular",
      "2026-12-22 10:00 regular",
      "2026-12-29 10:00 regular",
      "2026-12-31 10:00 extra",
    ]);
  });

  it("takes a date that is stated again for the same date, unless at another time of day", () => {
    const again = recurrenceOf({
      ...tuesdays,
      also: [
        { date: "2026-12-08" },
        { date: "2026-12-15", start: "10:00" },
        { date: "2026-12-22", start: "16:00" },
        { date: "2026-12-22", start: "16:00" },
      ],
    });
    expect(datesOf(again, 9)).toEqual(datesIn("2026-12-01,08,15,22,22,29"));
  });

  it("moves a date, which stays known by its old day", () => {
    const moved = recurrenceOf({
      ...tuesdays,
      moved: [
        { date: "2026-12-29", to: { date: "2026-12-03", start: "09:00" }, reason: "Zwischen den Jahren" },
      ],
    });
    expect(datesOf(moved, 9)).toEqual(datesIn("2026-12-01,03,08,15,22"));
    expect(occurrencesOf(moved, 9)[1]).toEqual({
      originalDate: "2026-12-29",
      date: "2026-12-03",
      start: "09:00",
      is: "moved",
      reason: "Zwischen den Jahren",
      startsAt: parseInstant("2026-12-03T08:00:00Z"),
      endsAt: parseInstant("2026-12-03T10:30:00Z"),
    });
  });

  it("finds what was moved into the days asked for, and not what was moved out of them", () => {
    const moved = recurrenceOf({ ...tuesdays, moved: [{ date: "2026-12-01", to: { date: "2027-03-01" } }] });
    expect(datesOf(moved, 9, "2027-01-01", "2027-12-31")).toEqual(["2027-03-01"]);
    expect(datesOf(moved, 9, "2026-12-01", "2026-12-08")).toEqual(["2026-12-08"]);
  });

  it("keeps what was called off in sight, with the reason", () => {
    const off = recurrenceOf({
      ...tuesdays,
      cancelled: [{ date: "2026-12-08", reason: "Krankheit" }, { date: "2026-12-15" }],
    });
    expect(occurrencesOf(off, 3)).toMatchObject([
      { date: "2026-12-01", is: "regular" },
      {
        date: "2026-12-08",
        is: "cancelled",
        reason: "Krankheit",
        startsAt: parseInstant("2026-12-08T09:00:00Z"),
      },
      { date: "2026-12-15", is: "cancelled" },
    ]);
    expect(occurrencesOf(off, 3)[2]).not.toHaveProperty("reason");
  });

  it("moves and calls off further dates, too", () => {
    const changed = recurrenceOf({
      ...tuesdays,
      also: [
        { date: "2026-12-10", start: "14:00" },
        { date: "2026-12-17", start: "15:00" },
      ],
      moved: [{ date: "2026-12-10", to: { date: "2026-12-11" } }],
      cancelled: [{ date: "2026-12-17" }],
    });
    expect(occurrencesOf(changed, 9).filter(({ is }) => is !== "regular")).toMatchObject([
      { originalDate: "2026-12-10", date: "2026-12-11", start: "14:00", is: "moved" },
      { date: "2026-12-17", start: "15:00", is: "cancelled" },
    ]);
  });

  it("has no effect on days without a date, and says so", () => {
    const wrong = recurrenceOf({
      ...tuesdays,
      except: ["2026-12-02", "2026-12-08"],
      moved: [{ date: "2026-12-16", to: { date: "2026-12-17" } }],
      cancelled: [{ date: "2027-01-05" }, { date: "2026-12-15" }],
    });
    expect(occurrencesOf(wrong, 9).map(({ date, is }) => `${date} ${is}`)).toEqual([
      "2026-12-01 regular",
      "2026-12-15 cancelled",
      "2026-12-22 regular",
      "2026-12-29 regular",
    ]);
    expect(checkRecurrence(wrong)).toMatchObject([
      { code: "recurrence/not-a-date", params: { date: "2026-12-02" }, path: ["except", 0] },
      { params: { date: "2026-12-16" }, path: ["moved", 0] },
      { params: { date: "2027-01-05" }, path: ["cancelled", 0] },
    ]);
    expect(checkRecurrence(recurrenceOf(tuesdays))).toEqual([]);
  });

  it("has neither time nor instants where no time of day is known", () => {
    const { start: _start, ...undated } = tuesdays;
    expect(occurrencesOf(recurrenceOf(undated), 1)).toEqual([
      { originalDate: "2026-12-01", date: "2026-12-01", is: "regular" },
    ]);
  });
});

describe("holidays of a Land", () => {
  const thursdays = { rule: "FREQ=WEEKLY;BYDAY=TH;COUNT=4", from: "2026-05-07", start: "10:00" };

  it("are passed over where the recurrence says so, and count like any date of the rule", () => {
    // Ascension Day is 14 May; Corpus Christi on 4 June lies behind the fourth date.
    expect(datesOf(recurrenceOf({ ...thursdays, skipsHolidays: true }), 9)).toEqual(
      datesIn("2026-05-07,21,28"),
    );
    expect(datesOf(recurrenceOf(thursdays), 9)).toEqual(datesIn("2026-05-07,14,21,28"));
  });

  it("are given as a list or as a look-up", () => {
    const recurrence = recurrenceOf({ ...thursdays, skipsHolidays: true });
    const holidays = [{ date: "2026-05-21", name: { de: "Beispieltag", en: "Example Day" } }];
    const given = [...expandOccurrences(recurrence, { from: "2026-01-01", to: "2026-12-31", holidays })];
    expect(given.map(({ date }) => date)).toEqual(datesIn("2026-05-07,14,28"));
  });

  it("do not take away what is stated for the day itself", () => {
    const stated = recurrenceOf({
      ...thursdays,
      skipsHolidays: true,
      also: [{ date: "2026-05-25" }],
      moved: [{ date: "2026-05-14", to: { date: "2026-05-13" } }],
    });
    expect(datesOf(stated, 9)).toEqual(datesIn("2026-05-07,13,21,25,28"));
  });
});

describe("a rule that gives nothing or no end", () => {
  it.each([
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=3"],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"],
    ["FREQ=MONTHLY;BYDAY=53MO"],
    ["FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11"],
    ["FREQ=DAILY;BYMONTH=1;BYSETPOS=2"],
    ["FREQ=MONTHLY;INTERVAL=999999999;BYMONTHDAY=1"],
  ])("ends with the days asked for: %s", (rule) => {
    expect(datesOf(recurrenceOf({ rule, from: "2026-12-02", start: "10:00" }), 1)).toEqual([]);
  });

  it("is expanded no further than it is read", () => {
    const forever = recurrenceOf({ rule: "FREQ=DAILY", from: "0001-01-01" });
    expect(datesOf(forever, 2, "2026-01-01")).toEqual(["2026-01-01", "2026-01-02"]);
    expect(datesOf(forever, 9, "9999-12-30")).toEqual(["9999-12-30", "9999-12-31"]);
    expect(
      datesOf(recurrenceOf({ rule: "FREQ=WEEKLY;BYDAY=SU,FR", from: "9998-12-01" }), 9, "9999-12-27"),
    ).toEqual(["9999-12-31"]);
  });
});
