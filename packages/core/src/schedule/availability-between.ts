import { addDays, daysBetween, weekdayOf } from "../time/calendar-days.ts";
import type { Interval } from "../time/interval.ts";
import { intervalOfSpan } from "../time/interval-of-span.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { StatedAvailability, StatedHours } from "../time/stated-availability.ts";
import type { TimeZone } from "../time/time-zone.ts";
import { weekdayNumber } from "../time/weekdays.ts";
import type { Availability } from "./availability.ts";

/**
 * What a stated availability comes to on the days from `from` to `to`, as `findFreeSlots` and `checkSchedule` take it. Hours that
 * begin on the eve and reach into the first day count, too. Nothing is said of other days.
 * @example
 * availabilityBetween({ timeZone: "Europe/Berlin", free: [{ weekdays: ["tuesday"], start: "14:00", end: "18:00" }] }, "2026-12-01", "2026-12-14");
 */
export function availabilityBetween(
  { timeZone, free, busy }: StatedAvailability,
  from: LocalDate,
  to: LocalDate,
): Availability {
  const intervals = (hours: readonly StatedHours[]) =>
    hours.flatMap((stated) => intervalsOfHours(stated, timeZone, addDays(from, -1), to));
  return { ...(free && { free: intervals(free) }), ...(busy && { busy: intervals(busy) }) };
}

function intervalsOfHours(
  { weekdays, from, to, start, end }: StatedHours,
  timeZone: TimeZone,
  earliest: LocalDate,
  latest: LocalDate,
): readonly Interval[] {
  const first = from === undefined || from < earliest ? earliest : from;
  const last = to === undefined || to > latest ? latest : to;
  const days = Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) =>
    addDays(first, at),
  );
  return days
    .filter((date) => weekdays?.some((day) => weekdayNumber(day) === weekdayOf(date)) ?? true)
    .map((date) => intervalOfSpan({ date, ...(start && { start }), ...(end && { end }) }, timeZone));
}
