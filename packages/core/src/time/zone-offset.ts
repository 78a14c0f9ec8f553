import { epochDayOf } from "./calendar-days.ts";
import type { LocalDate } from "./local-date.ts";
import { offsetFromIntl } from "./offset-from-intl.ts";
import type { TimeZone } from "./time-zone.ts";

/** A change of a zone's offset: from the instant `at` on, local time is UTC plus `offset`. All in milliseconds. */
export interface OffsetChange {
  readonly at: number;
  readonly offset: number;
}

interface ZoneYear {
  readonly offsetAtStart: number;
  readonly changes: readonly OffsetChange[];
}

const week = 7 * 86_400_000;

/**
 * What Intl knows of a zone, asked once a year of it. Intl needs microseconds for each instant (it formats a date to find the
 * offset), a look into this cache far less than one. The cache holds facts of the zone database only, so results never depend on it.
 */
const years = new Map<TimeZone, Map<number, ZoneYear>>();

/** By how many milliseconds local time in the zone is ahead of UTC at the instant. */
export function offsetAt(zone: TimeZone, instant: number): number {
  const { offsetAtStart, changes } = zoneYear(zone, new Date(instant).getUTCFullYear());
  let offset = offsetAtStart;
  for (const change of changes) if (change.at <= instant) offset = change.offset;
  return offset;
}

/** The changes of the zone's offset in the stretch from `from` up to, but not including, `to`, in order. */
export function offsetChanges(zone: TimeZone, from: number, to: number): readonly OffsetChange[] {
  const found: OffsetChange[] = [];
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year += 1)
    for (const change of zoneYear(zone, year).changes)
      if (from <= change.at && change.at < to) found.push(change);
  return found;
}

const day = 86_400_000;
const steadyMidnights = new Map<TimeZone, Map<LocalDate, number | undefined>>();
const mostDaysKept = 4_000;

/**
 * The instant at which a day begins in the zone, if its offset is the same from two days before the day until two days after it,
 * else undefined. Almost every day is like that: each of its local times is then so many minutes after its midnight.
 */
export function steadyMidnight(zone: TimeZone, date: LocalDate): number | undefined {
  const kept = steadyMidnights.get(zone);
  const ofZone =
    kept === undefined || kept.size > mostDaysKept ? new Map<LocalDate, number | undefined>() : kept;
  steadyMidnights.set(zone, ofZone);
  const known = ofZone.get(date);
  if (known !== undefined || ofZone.has(date)) return known;
  const asUtc = epochDayOf(date) * day;
  const [from, to] = [asUtc - 2 * day, asUtc + 3 * day];
  const steady = offsetChanges(zone, from, to).length === 0 ? asUtc - offsetAt(zone, from) : undefined;
  ofZone.set(date, steady);
  return steady;
}

function zoneYear(zone: TimeZone, year: number): ZoneYear {
  const ofZone = years.get(zone) ?? new Map<number, ZoneYear>();
  years.set(zone, ofZone);
  const found = ofZone.get(year) ?? readYear(zone, year);
  ofZone.set(year, found);
  return found;
}

function readYear(zone: TimeZone, year: number): ZoneYear {
  const offsetOf = (instant: number) => offsetFromIntl(zone, instant);
  const start = new Date(0).setUTCFullYear(year, 0, 1);
  const end = new Date(0).setUTCFullYear(year + 1, 0, 1);
  const changes: OffsetChange[] = [];
  const offsetAtStart = offsetOf(start);
  // No zone has changed twice within a week, so a weekly look finds every change; halving then finds its instant.
  for (let from = start, before = offsetAtStart; from < end; from += week) {
    const to = Math.min(from + week, end);
    const after = offsetOf(to);
    if (after !== before) {
      const change = { at: instantOfChange(offsetOf, from, to), offset: after };
      if (change.at < end) changes.push(change);
    }
    before = after;
  }
  return { offsetAtStart, changes };
}

function instantOfChange(offsetOf: (instant: number) => number, from: number, to: number): number {
  const before = offsetOf(from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
