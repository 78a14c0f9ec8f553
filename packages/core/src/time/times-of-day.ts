import { addDays } from "./calendar-days.ts";
import type { LocalDate } from "./local-date.ts";
import { instantsOfLocal } from "./local-date-time.ts";
import { timeOfMinutes } from "./minutes-of-time.ts";
import { startOfDay } from "./start-of-day.ts";
import type { TimeZone } from "./time-zone.ts";
import { offsetChanges } from "./zone-offset.ts";

/**
 * The instants of a day at which the clock shows midnight or any whole number of steps after it, in order: two for a time that occurs
 * twice, none for one that is skipped.
 *
 * @param step minutes from one to the next
 */
export function timesOfDay(date: LocalDate, zone: TimeZone, step: number): readonly number[] {
  const minutes = Array.from({ length: Math.ceil(1440 / step) }, (_, index) => index * step);
  const start = startOfDay(date, zone);
  const end = startOfDay(addDays(date, 1), zone);
  // On all but two days of a year the clock simply goes on.
  if (offsetChanges(zone, start, end + 1).length === 0)
    return minutes.map((minute) => start + minute * 60_000);
  return minutes
    .flatMap((minute) => {
      const instants = instantsOfLocal(date, timeOfMinutes(minute), zone);
      if (instants.occurs === "once") return [instants.instant];
      return instants.occurs === "twice" ? [instants.earlier, instants.later] : [];
    })
    .sort((a, b) => a - b);
}
