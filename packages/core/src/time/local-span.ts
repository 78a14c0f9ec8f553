import { z } from "zod";
import type { Interval } from "./interval.ts";
import { addDays, LocalDate } from "./local-date.ts";
import { LocalTime } from "./local-time.ts";
import { startOfDay } from "./start-of-day.ts";
import type { TimeZone } from "./time-zone.ts";
import { whenClocksReach } from "./when-clocks-reach.ts";

/**
 * A stretch of time by calendar and clock, as people state it: "am 24. November von 10 bis 12:30 Uhr". Without a start it begins
 * with the day, without an end it goes on to the end of the day. An end that is not after the start is one on the next day.
 */
export const LocalSpan = z.strictObject({
  date: LocalDate,
  start: LocalTime.optional(),
  end: LocalTime.optional(),
});
export type LocalSpan = z.output<typeof LocalSpan>;

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
