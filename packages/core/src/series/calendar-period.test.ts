import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { dateOfEpochDay, epochDayOf } from "../time/calendar-days.ts";
import { calendarPeriods } from "./calendar-period.ts";
import { RecurrenceFrequency } from "./recurrence-rule.ts";

const anyDay = fc.oneof(
  fc.integer({ min: epochDayOf("0100-01-01"), max: epochDayOf("9999-12-31") }),
  fc
    .constantFrom("0400-02-29", "1900-03-01", "2000-02-29", "2100-03-01", "2023-12-31", "9999-12-31")
    .map(epochDayOf),
);
const anyFrequency = fc.constantFrom(...RecurrenceFrequency.options);
const anyWeekStart = fc.constantFrom(1 as const, 6 as const, 7 as const);

describe("the calendar cut into periods", () => {
  it("tells of each day what luxon tells", () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, anyWeekStart, (epochDay, frequency, weekStart) => {
        const { indexOf, daysOf } = calendarPeriods(frequency, weekStart);
        const day = daysOf(indexOf(epochDay), {}).find((one) => one.epochDay === epochDay);
        const known = DateTime.fromISO(dateOfEpochDay(epochDay), { zone: "utc" });
        expect(day).toEqual({
          epochDay,
          weekday: known.weekday,
          month: known.month,
          day: known.day,
          daysOfMonth: known.daysInMonth,
          dayOfYear: known.ordinal,
          daysOfYear: known.daysInYear,
        });
      }),
    );
  });

  it("has each day in one period, one period after the other", () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, anyWeekStart, (epochDay, frequency, weekStart) => {
        const { indexOf, daysOf } = calendarPeriods(frequency, weekStart);
        const index = indexOf(epochDay);
        const days = daysOf(index, {}).map((day) => day.epochDay);
        expect(days).toEqual(days.map((_, at) => (days[0] ?? 0) + at));
        expect(days.map(indexOf)).toEqual(days.map(() => index));
        fc.pre(epochDay < epochDayOf("9990-01-01"));
        expect(indexOf((days.at(-1) ?? 0) + 1)).toBe(index + 1);
      }),
    );
  });

  it("begins weeks on the day that is asked for", () => {
    const { daysOf } = calendarPeriods("weekly", 7);
    expect(daysOf(0, {}).map(({ weekday }) => weekday)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });

  it("leaves out the months that are not asked for", () => {
    const { indexOf, daysOf } = calendarPeriods("yearly", 1);
    const days = daysOf(indexOf(epochDayOf("2024-05-05")), { months: new Set([2, 12]) });
    expect([days.length, days[0]?.month, days.at(-1)?.month]).toEqual([29 + 31, 2, 12]);
  });

  it.each(RecurrenceFrequency.options)(
    "leaves out the weekdays and months that are not asked for: %s",
    (frequency) => {
      const { indexOf, daysOf } = calendarPeriods(frequency, 1);
      const wanted = { weekdays: new Set([2, 7]), months: new Set([2, 5]) };
      for (let epochDay = 19_700; epochDay < 19_900; epochDay += 1)
        expect(daysOf(indexOf(epochDay), wanted)).toEqual(
          daysOf(indexOf(epochDay), {}).filter(
            ({ weekday, month }) => wanted.weekdays.has(weekday) && wanted.months.has(month),
          ),
        );
    },
  );
});
