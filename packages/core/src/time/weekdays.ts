import type { Weekday } from "./calendar-days.ts";

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

const weekdayNumbers: Readonly<Record<(typeof weekdayNames)[number], Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The number of a day of the week: 1 for Monday to 7 for Sunday. */
export function weekdayNumber(name: (typeof weekdayNames)[number]): Weekday {
  return weekdayNumbers[name];
}
