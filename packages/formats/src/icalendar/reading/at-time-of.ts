import { startOfDay } from "@programmheft/core";
import { type CalendarTime, instantIn } from "./calendar-time.ts";

/** A date of a recurring entry, which is by the clock as the entry is, or of whole days as it is. */
export function atTimeOf(entry: CalendarTime, { date, time, instant, zone }: CalendarTime): CalendarTime {
  if (entry.time === undefined) return { date, instant: startOfDay(date, entry.zone), zone: entry.zone };
  if (time !== undefined) return { date, time, instant, zone };
  return { date, time: entry.time, instant: instantIn(date, entry.time, entry.zone), zone: entry.zone };
}

/** What makes two dates of an entry the same one: their instant, or for whole days the day. */
export function keyOfDate(time: CalendarTime): string {
  return time.time === undefined ? time.date : String(time.instant);
}
