import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { addDays, dateOfEpochDay, daysBetween, epochDayOf, isLocalDate, weekdayOf } from "./calendar-days.ts";
import { LocalDate } from "./local-date.ts";

const anyDate = fc.integer({ min: -25_000, max: 80_000 }).map(dateOfEpochDay);

describe("a calendar day", () => {
  it.each([
    ["2020-11-24", 2],
    ["2024-02-29", 4],
    ["1969-12-31", 3],
    ["2000-01-01", 6],
    ["2023-12-31", 7],
  ] as const)("%s falls on weekday %i", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it.each([
    ["2023-02-29"],
    ["2024-13-01"],
    ["2024-00-10"],
    ["24.11.2020"],
    ["2020-11-24T10:00"],
    ["20-11-24"],
    ["0000-12-31"],
    ["9999-01-01"],
  ])("%s is not one", (text) => {
    expect(LocalDate.safeParse(text).success).toBe(false);
    expect(isLocalDate(text)).toBe(false);
  });

  it("is told from other texts in the same way by the schema and by the small question", () => {
    const two = fc.integer({ min: 0, max: 39 }).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9_999 }).map((number) => String(number).padStart(4, "0"));
    const almost = fc.tuple(year, two, two).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(fc.oneof(anyDate, almost, fc.string()), (text) => {
        expect(isLocalDate(text)).toBe(LocalDate.safeParse(text).success);
      }),
      { numRuns: 1_000 },
    );
  });

  it("steps over leap days and ends of years", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-02-28", 1)).toBe("2023-03-01");
    expect(addDays("2020-01-01", -1)).toBe("2019-12-31");
  });

  it("agrees with luxon on weekdays and steps", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const known = DateTime.fromISO(date, { zone: "utc" });
        expect(weekdayOf(date)).toBe(known.weekday);
        expect(addDays(date, days)).toBe(known.plus({ days }).toISODate());
      }),
    );
  });

  it("returns from where it stepped to", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(dateOfEpochDay(epochDayOf(date))).toBe(date);
      }),
    );
  });

  it("refuses to leave the years that four digits can name", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  });
});
