import { z } from "zod";
import type { Weekday } from "./local-date.ts";

/** The days of the week in the order of ISO 8601. The first two letters are their codes in RFC 5545. */
export const weekdayNames = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** A day of the week by its name. */
export const WeekdayName = z.enum(weekdayNames);
export type WeekdayName = z.output<typeof WeekdayName>;

const weekdayNumbers: Readonly<Record<WeekdayName, Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The number of a day of the week: 1 for Monday to 7 for Sunday. */
export function weekdayNumber(name: WeekdayName): Weekday {
  return weekdayNumbers[name];
}
