import {
  formatInstant,
  localAt,
  type OffsetChange,
  offsetAt,
  offsetChanges,
  startOfDay,
  type TimeZone,
} from "@programmheft/core";
import { contentLine } from "../line/content-line.ts";
import { yearlyRule } from "./yearly-rule.ts";

/** A change of a zone's clocks, with the offset before it. All in milliseconds. */
interface Onset extends OffsetChange {
  readonly before: number;
}

/** A stretch of whole years, in milliseconds since 1970 UTC. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) that holds in the given years.
 *
 * Where summer and winter time begin by one rule in all these years, both begin in 1970 and recur by it, which is the only form that
 * Outlook understands: other years are then told by this rule, too, but no entry lies in them. Where no rule fits (a zone that
 * changed its law, Morocco's Ramadan), every change is written by itself.
 */
export function timeZoneComponent(zone: TimeZone, years: Iterable<number>): string {
  const stretches = stretchesAround(years);
  const firstYear = Math.min(1970, ...stretches.slice(0, 1).map(({ from }) => yearOf(from)));
  const onsets = stretches.map(({ from, to }) => onsetsBetween(zone, from, to));
  const observances =
    observancesByRule(onsets.flat(), yearCount(stretches), firstYear) ??
    observancesOneByOne(zone, stretches, firstYear);
  return [
    "BEGIN:VTIMEZONE\r\n",
    contentLine(`TZID:${zone}`),
    contentLine(`X-LIC-LOCATION:${zone}`),
    ...observances,
    "END:VTIMEZONE\r\n",
  ].join("");
}

/** The years and their neighbours, since offsets at their edges count too; years that follow each other in one stretch. */
function stretchesAround(years: Iterable<number>): readonly Stretch[] {
  const wanted = new Set([...years].flatMap((year) => [year - 1, year, year + 1]));
  const stretches: { from: number; to: number }[] = [];
  for (const year of [...wanted].filter(isYear).sort((a, b) => a - b)) {
    const [from, to] = [startOfYear(year), startOfYear(year + 1)];
    const last = stretches.at(-1);
    if (last?.to === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Dates of iCalendar have four digits for the year. */
function isYear(year: number): boolean {
  return 0 <= year && year < 9999;
}

function yearCount(stretches: readonly Stretch[]): number {
  const lengths = stretches.map(({ from, to }) => yearOf(to) - yearOf(from));
  return lengths.reduce((sum, length) => sum + length, 0);
}

function onsetsBetween(zone: TimeZone, from: number, to: number): readonly Onset[] {
  let before = offsetAt(zone, from);
  return offsetChanges(zone, from, to).map((change) => {
    const onset = { ...change, before };
    before = change.offset;
    return onset;
  });
}

/** One observance for summer and one for winter; undefined where a year lacks one, has more, or keeps to another rule. */
function observancesByRule(
  onsets: readonly Onset[],
  years: number,
  firstYear: number,
): readonly string[] | undefined {
  const forward = onsets.filter(({ before, offset }) => offset > before);
  const back = onsets.filter(({ before, offset }) => offset < before);
  if (onsets.length === 0 || forward.length !== years || back.length !== years) return undefined;
  const observances = [recurring("DAYLIGHT", forward, firstYear), recurring("STANDARD", back, firstYear)];
  return observances.every((one) => one !== undefined) ? observances : undefined;
}

function recurring(name: ObservanceName, onsets: readonly Onset[], firstYear: number): string | undefined {
  const [first] = onsets;
  if (first === undefined) return undefined;
  const timeOf = (onset: Onset) => localOnset(onset).slice(8);
  const alike = onsets.every(
    (onset) =>
      onset.before === first.before && onset.offset === first.offset && timeOf(onset) === timeOf(first),
  );
  const rule = alike ? yearlyRule(onsets.map(dateOf), firstYear) : undefined;
  if (rule === undefined) return undefined;
  const start = `${rule.firstDate}${timeOf(first)}`;
  return observance(name, start, first.before, first.offset, [`RRULE:${rule.rule}`]);
}

/** The offset that holds when a stretch begins, and each change in it by itself. */
function observancesOneByOne(
  zone: TimeZone,
  stretches: readonly Stretch[],
  firstYear: number,
): readonly string[] {
  let before: number | undefined;
  const observances: string[] = [];
  for (const { from, to } of stretches) {
    const offset = offsetAt(zone, from);
    const at = before === undefined ? startOfYear(firstYear) - offset : from;
    if (offset !== before) observances.push(observanceOf({ at, before: before ?? offset, offset }));
    const onsets = onsetsBetween(zone, from, to);
    observances.push(...onsets.map(observanceOf));
    before = onsets.at(-1)?.offset ?? offset;
  }
  return observances;
}

function observanceOf(onset: Onset): string {
  const name = onset.offset > onset.before ? "DAYLIGHT" : "STANDARD";
  return observance(name, localOnset(onset), onset.before, onset.offset);
}

type ObservanceName = "STANDARD" | "DAYLIGHT";

function observance(
  name: ObservanceName,
  start: string,
  before: number,
  offset: number,
  more: readonly string[] = [],
): string {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetValue(before)}`,
    `TZOFFSETTO:${offsetValue(offset)}`,
    ...more,
    `END:${name}`,
  ]
    .map(contentLine)
    .join("");
}

/** What the clocks showed when the change came, as `YYYYMMDDTHHMMSS`. */
function localOnset({ at, before }: Onset): string {
  return formatInstant(at + before, "UTC")
    .slice(0, 19)
    .replace(/[:-]/gu, "");
}

function dateOf({ at, before }: Onset): string {
  return localAt(at + before, "UTC").date;
}

/** An offset as `+HHMM`, with seconds where there are any (RFC 5545, 3.3.14). */
function offsetValue(offset: number): string {
  const seconds = Math.round(Math.abs(offset) / 1000);
  const two = (count: number) => String(count).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${offset < 0 ? "-" : "+"}${two(hours)}${two(minutes)}${rest === 0 ? "" : two(rest)}`;
}

function yearOf(instant: number): number {
  return Number(localAt(instant, "UTC").date.slice(0, 4));
}

function startOfYear(year: number): number {
  return startOfDay(`${String(year).padStart(4, "0")}-01-01`, "UTC");
}
