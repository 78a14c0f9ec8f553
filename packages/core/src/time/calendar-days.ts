import { hasNeighbours } from "./has-neighbours.ts";
import type { LocalDate } from "./local-date.ts";

/** Whether a text is a calendar day. What the schema asks, in a few lines for pages that are to stay small. */
export function isLocalDate(text: string): boolean {
  const instant = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) && hasNeighbours(text);
}

/** Days of the week as ISO 8601 numbers them: Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;

/** Days since 1 January 1970. */
export function epochDayOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The day that lies `epochDay` days after 1 January 1970. Throws a RangeError outside the years 0000 to 9999. */
export function dateOfEpochDay(epochDay: number): LocalDate {
  const text = new Date(epochDay * millisecondsPerDay).toISOString();
  if (!/^\d{4}-/u.test(text)) throw new RangeError(`Day ${epochDay} lies outside the years 0000 to 9999.`);
  return text.slice(0, 10);
}

/** The day `days` later; earlier where `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/** How many days lie between two days: 1 from Monday to Tuesday. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): Weekday {
  const weekdays = [4, 5, 6, 7, 1, 2, 3] as const;
  const index = ((epochDayOf(date) % 7) + 7) % 7;
  return weekdays[index] ?? 4;
}
