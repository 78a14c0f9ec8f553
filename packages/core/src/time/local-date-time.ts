import { epochDayOf } from "./calendar-days.ts";
import type { LocalDate } from "./local-date.ts";
import type { LocalTime } from "./local-time.ts";
import { minutesOfTime } from "./minutes-of-time.ts";
import type { TimeZone } from "./time-zone.ts";
import { offsetAt, offsetChanges, steadyMidnight } from "./zone-offset.ts";

/** Which of two instants a local time means when the clock change makes it occur twice or never; `reject` takes neither. */
export type ClockChangeChoice = "earlier" | "later" | "reject";

/**
 * The instants that a local time can mean, in milliseconds since 1970 UTC.
 *
 * - `once`: the usual case.
 * - `twice`: the clock was set back over it; both instants are real.
 * - `never`: the clock was set forward over it. `earlier` and `later` are what it would be by the offset after and before the
 *   change, as RFC 5545 (3.3.5) and Temporal count: 02:30 becomes 01:30 or 03:30.
 */
export type LocalInstants =
  | { readonly occurs: "once"; readonly instant: number }
  | { readonly occurs: "twice" | "never"; readonly earlier: number; readonly later: number };

const minute = 60_000;
const day = 86_400_000;

/** Finds the instants at which the clocks of a zone show this date and time. */
export function instantsOfLocal(date: LocalDate, time: LocalTime, zone: TimeZone): LocalInstants {
  const sinceMidnight = minutesOfTime(time) * minute;
  const midnight = steadyMidnight(zone, date);
  if (midnight !== undefined) return { occurs: "once", instant: midnight + sinceMidnight };
  const asUtc = epochDayOf(date) * day + sinceMidnight;
  // Offsets reach from -12 h to +14 h, and once a zone skipped a whole day: two days to each side see every offset that counts.
  const from = asUtc - 2 * day;
  const offsets = new Set([
    offsetAt(zone, from),
    ...offsetChanges(zone, from, asUtc + 2 * day).map((change) => change.offset),
  ]);
  const instants = [...offsets]
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === asUtc);
  const [first, second] = instants.sort((a, b) => a - b);
  if (first !== undefined && second !== undefined) return { occurs: "twice", earlier: first, later: second };
  if (first !== undefined) return { occurs: "once", instant: first };
  const gap = offsetChanges(zone, from, asUtc + 2 * day).find((change) => {
    const before = offsetAt(zone, change.at - 1);
    return change.at + before <= asUtc && asUtc < change.at + change.offset;
  });
  /* v8 ignore next 2 -- clocks show a time or skip it; rules of a zone by which they do neither would be wrong */
  if (gap === undefined)
    throw new Error(`${date}T${time} in ${zone} is neither shown by the clocks nor skipped by them.`);
  return { occurs: "never", earlier: asUtc - gap.offset, later: asUtc - offsetAt(zone, gap.at - 1) };
}

/** The instant that a local time means by the given choice, or undefined where the choice is to reject and there are two or none. */
export function instantOfLocal(
  date: LocalDate,
  time: LocalTime,
  zone: TimeZone,
  choice: ClockChangeChoice,
): number | undefined {
  const instants = instantsOfLocal(date, time, zone);
  if (instants.occurs === "once") return instants.instant;
  return choice === "reject" ? undefined : instants[choice];
}

/** What calendar and clock show in a zone at an instant. Seconds are dropped. */
export function localAt(
  instant: number,
  zone: TimeZone,
): { readonly date: LocalDate; readonly time: LocalTime } {
  const shown = new Date(instant + offsetAt(zone, instant)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The instant as an ISO 8601 date and time with the zone's offset (RFC 3339).
 * @example
 * formatInstant(Date.UTC(2020, 10, 24, 9), "Europe/Berlin"); // → "2020-11-24T10:00:00+01:00"
 */
export function formatInstant(instant: number, zone: TimeZone): string {
  const offset = offsetAt(zone, instant);
  const minutes = Math.round(Math.abs(offset) / minute);
  const shown = new Date(instant + Math.sign(offset) * minutes * minute).toISOString().slice(0, 19);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${shown}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
