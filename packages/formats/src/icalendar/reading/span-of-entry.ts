import { addDays, localAt } from "@programmheft/core";
import type { CalendarTime } from "./calendar-time.ts";

/** From when to when an entry takes place. The end of whole days is the last of them. */
export interface EntrySpan {
  readonly start: CalendarTime;
  readonly end?: CalendarTime;
}

const minute = 60_000;
const day = 1_440;

/**
 * The span of an entry, from DTEND, or the minutes of DURATION (RFC 5545, 3.6.1). An end that does not lie behind the start is none.
 */
export function spanOfEntry(
  start: CalendarTime,
  end: CalendarTime | undefined,
  minutes: number | undefined,
): EntrySpan {
  if (start.time === undefined) {
    const days = end === undefined ? Math.round((minutes ?? day) / day) : undefined;
    const last = end === undefined ? addDays(start.date, Math.max(days ?? 1, 1) - 1) : addDays(end.date, -1);
    return last > start.date ? { start, end: { ...start, date: last } } : { start };
  }
  const instant = end === undefined ? start.instant + (minutes ?? 0) * minute : end.instant;
  if (instant <= start.instant) return { start };
  return { start, end: { ...localAt(instant, start.zone), instant, zone: start.zone } };
}

/** The minutes of a duration (RFC 5545, 3.3.6); undefined where it is none. */
export function minutesOfIcalDuration(text: string): number | undefined {
  const match =
    /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/u.exec(
      text.trim(),
    );
  if (match === null || text.trim().endsWith("P")) return undefined;
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const total =
    Number(weeks) * 7 * day +
    Number(days) * day +
    Number(hours) * 60 +
    Number(minutes) +
    Math.round(Number(seconds) / 60);
  return sign === "-" ? -total : total;
}
