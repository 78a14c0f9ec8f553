import { epochDayOf, type Weekday } from "../time/calendar-days.ts";
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
  /** The wanted days of a period, in order. */
  readonly daysOf: (index: number, wanted: WantedDays) => readonly PeriodDay[];
}

/** Which days are wanted at all, by the numbers of months and weekdays; any where nothing is said. */
interface WantedDays {
  readonly months?: ReadonlySet<number>;
  readonly weekdays?: ReadonlySet<number>;
}

/** The first and the last day that a date of four digits can name. */
const firstDay = epochDayOf("0000-01-01");
const lastDay = epochDayOf("9999-12-31");
/** How many days of a common year lie before each month, and before the next year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Cuts the calendar into the periods of a frequency. `weekStart` is the day on which weeks begin. */
export function calendarPeriods(frequency: RecurrenceFrequency, weekStart: Weekday): CalendarPeriods {
  // 1 January 1970 was a Thursday, weekday 4.
  const weekShift = weekStart - 4;
  const cuts: Readonly<Record<RecurrenceFrequency, CalendarPeriods>> = {
    daily: {
      cycle: 146_097,
      indexOf: (epochDay) => epochDay,
      daysOf: (index, wanted) => daysAmong([index], wanted),
    },
    weekly: {
      cycle: 20_871,
      indexOf: (epochDay) => Math.floor((epochDay - weekShift) / 7),
      daysOf: (index, wanted) =>
        daysAmong(
          daysOfWeek
            .map((day) => index * 7 + weekShift + day)
            .filter((epochDay) => firstDay <= epochDay && epochDay <= lastDay),
          wanted,
        ),
    },
    monthly: {
      cycle: 4_800,
      indexOf: (epochDay) => {
        const { year, month } = monthOf(epochDay);
        return year * 12 + month - 1;
      },
      daysOf: (index, wanted) => daysOfMonth(Math.floor(index / 12), (index % 12) + 1, wanted),
    },
    yearly: {
      cycle: 400,
      indexOf: (epochDay) => monthOf(epochDay).year,
      daysOf: (year, wanted) => allMonths.flatMap((month) => daysOfMonth(year, month, wanted)),
    },
  };
  return cuts[frequency];
}

function monthOf(epochDay: number): { readonly year: number; readonly month: number } {
  // The mean year is exact enough to be at most one off.
  const guess = 1970 + Math.floor(epochDay / 365.2425);
  const year =
    guess + (epochDay >= startOfMonth(guess + 1, 1) ? 1 : epochDay < startOfMonth(guess, 1) ? -1 : 0);
  // So is a month of 31 days: it guesses the month before at worst.
  const early = Math.floor((epochDay - startOfMonth(year, 1)) / 31) + 1;
  return { year, month: epochDay >= startOfMonth(year, early + 1) ? early + 1 : early };
}

function daysAmong(epochDays: readonly number[], { months, weekdays }: WantedDays): readonly PeriodDay[] {
  return epochDays
    .filter((epochDay) => weekdays?.has(weekdayAt(epochDay)) ?? true)
    .map((epochDay) => {
      const { year, month } = monthOf(epochDay);
      return daysIn(year, month)(epochDay);
    })
    .filter(({ month }) => months?.has(month) ?? true);
}

function daysOfMonth(year: number, month: number, { months, weekdays }: WantedDays): readonly PeriodDay[] {
  if (months && !months.has(month)) return [];
  const dayAt = daysIn(year, month);
  const days: PeriodDay[] = [];
  const next = startOfMonth(year, month + 1);
  for (let epochDay = startOfMonth(year, month); epochDay < next; epochDay += 1)
    if (weekdays?.has(weekdayAt(epochDay)) ?? true) days.push(dayAt(epochDay));
  return days;
}

/** Makes the days of a month, having found out once what they have in common. */
function daysIn(year: number, month: number): (epochDay: number) => PeriodDay {
  const start = startOfMonth(year, month);
  const startOfYear = startOfMonth(year, 1);
  const daysOfMonth = startOfMonth(year, month + 1) - start;
  const daysOfYear = startOfMonth(year + 1, 1) - startOfYear;
  return (epochDay) => ({
    epochDay,
    weekday: weekdayAt(epochDay),
    month,
    day: epochDay - start + 1,
    daysOfMonth,
    dayOfYear: epochDay - startOfYear + 1,
    daysOfYear,
  });
}

function weekdayAt(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** Days from 1 January 1970 to the first of a month, the thirteenth being the next year's first: 365 a year, one more for each leap year between, and the months before. */
function startOfMonth(year: number, month: number): number {
  const leapDays =
    Math.floor((year - 1969) / 4) - Math.floor((year - 1901) / 100) + Math.floor((year - 1601) / 400);
  const leapDayOfYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (daysBefore[month - 1] ?? 0) + leapDayOfYear;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
