import { epochDayOf, type Weekday } from "../time/local-date.ts";
import type { RecurrenceFrequency } from "./recurrence-rule.ts";

/** A day with what rules ask about it. */
export interface PeriodDay {
  readonly epochDay: number;
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly daysOfMonth: number;
  readonly dayOfYear: number;
  readonly daysOfYear: number;
}

/** The calendar cut into days, weeks, months or years, each with a number one higher than the one before. */
export interface CalendarPeriods {
  /** How many periods the calendar takes until it begins again: in 400 years it has 146,097 days, which are 20,871 weeks. */
  readonly cycle: number;
  readonly indexOf: (epochDay: number) => number;
  /** The days of a period in order; only those in `months` where that is given. */
  readonly daysOf: (index: number, months: readonly number[] | undefined) => readonly PeriodDay[];
}

/** The first and the last day that a date of four digits can name. */
const firstDay = epochDayOf("0000-01-01");
const lastDay = epochDayOf("9999-12-31");
/** How many days of a common year lie before each month. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Cuts the calendar into the periods of a frequency. `weekStart` is the day on which weeks begin. */
export function calendarPeriods(frequency: RecurrenceFrequency, weekStart: Weekday): CalendarPeriods {
  // 1 January 1970 was a Thursday, weekday 4.
  const weekShift = weekStart - 4;
  const cuts: Readonly<Record<RecurrenceFrequency, CalendarPeriods>> = {
    daily: { cycle: 146_097, indexOf: (epochDay) => epochDay, daysOf: (index) => [dayOf(index)] },
    weekly: {
      cycle: 20_871,
      indexOf: (epochDay) => Math.floor((epochDay - weekShift) / 7),
      daysOf: (index) =>
        Array.from({ length: 7 }, (_, day) => index * 7 + weekShift + day)
          .filter((epochDay) => firstDay <= epochDay && epochDay <= lastDay)
          .map(dayOf),
    },
    monthly: {
      cycle: 4_800,
      indexOf: (epochDay) => {
        const { year, month } = monthOf(epochDay);
        return year * 12 + month - 1;
      },
      daysOf: (index, months) => daysOfMonth(Math.floor(index / 12), (index % 12) + 1, months),
    },
    yearly: {
      cycle: 400,
      indexOf: (epochDay) => monthOf(epochDay).year,
      daysOf: (year, months) => allMonths.flatMap((month) => daysOfMonth(year, month, months)),
    },
  };
  return cuts[frequency];
}

function monthOf(epochDay: number): { readonly year: number; readonly month: number } {
  // The mean year is exact enough to be at most one off.
  const guess = 1970 + Math.floor(epochDay / 365.2425);
  const year =
    guess + (epochDay >= startOfMonth(guess + 1, 1) ? 1 : epochDay < startOfMonth(guess, 1) ? -1 : 0);
  const month =
    daysBefore.findIndex((_, index) => index === 11 || epochDay < startOfMonth(year, index + 2)) + 1;
  return { year, month };
}

function dayOf(epochDay: number): PeriodDay {
  const { year, month } = monthOf(epochDay);
  const day = epochDay - startOfMonth(year, month) + 1;
  return periodDay(year, month, day);
}

function daysOfMonth(
  year: number,
  month: number,
  months: readonly number[] | undefined,
): readonly PeriodDay[] {
  if (months && !months.includes(month)) return [];
  return Array.from({ length: lengthOfMonth(year, month) }, (_, index) => periodDay(year, month, index + 1));
}

function periodDay(year: number, month: number, day: number): PeriodDay {
  const epochDay = startOfMonth(year, month) + day - 1;
  return {
    epochDay,
    weekday: ((((epochDay + 3) % 7) + 7) % 7) + 1,
    month,
    day,
    daysOfMonth: lengthOfMonth(year, month),
    dayOfYear: epochDay - startOfMonth(year, 1) + 1,
    daysOfYear: isLeapYear(year) ? 366 : 365,
  };
}

/** Days from 1 January 1970 to the first of a month: 365 a year, one more for each leap year between, and the months before. */
function startOfMonth(year: number, month: number): number {
  const leapDays =
    Math.floor((year - 1969) / 4) - Math.floor((year - 1901) / 100) + Math.floor((year - 1601) / 400);
  const leapDayOfYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (daysBefore[month - 1] ?? 0) + leapDayOfYear;
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
