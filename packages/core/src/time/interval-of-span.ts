import { addDays } from "./calendar-days.ts";
import type { Interval } from "./interval.ts";
import type { LocalSpan } from "./local-span.ts";
import { startOfDay } from "./start-of-day.ts";
import type { TimeZone } from "./time-zone.ts";
import { whenClocksReach } from "./when-clocks-reach.ts";

/**
 * The instants between which a stretch lies. It reaches as far as a time that occurs twice allows, and to the clock change where a time is
 * skipped.
 */
export function intervalOfSpan({ date, start, end }: LocalSpan, zone: TimeZone): Interval {
  const from = start === undefined ? startOfDay(date, zone) : whenClocksReach(date, start, zone, "earlier");
  const nextDay = addDays(date, 1);
  if (end === undefined) return { start: from, end: startOfDay(nextDay, zone) };
  return { start: from, end: whenClocksReach(end > (start ?? "00:00") ? date : nextDay, end, zone, "later") };
}
