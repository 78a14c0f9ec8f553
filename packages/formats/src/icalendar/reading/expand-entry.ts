import {
  addDays,
  durationOfMinutes,
  expandOccurrences,
  type LocalDate,
  minutesOfTime,
  type Problem,
  type RecurrenceRule,
  readRecurrenceRule,
  startOfDay,
} from "@programmheft/core";
import { atTimeOf, keyOfDate } from "./at-time-of.ts";
import type { CalendarTime } from "./calendar-time.ts";
import type { EntryRecord } from "./entry-record.ts";
import type { LogicalLine } from "./logical-lines.ts";

/** Between which days dates of recurring entries are wanted, both included. */
export interface DateWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The dates of a recurring entry. */
export interface Expansion {
  readonly starts: readonly CalendarTime[];
  /** The last day that was looked at, where more dates may follow. */
  readonly cutAfter?: LocalDate;
  readonly problems: readonly { readonly problem: Problem; readonly line: LogicalLine }[];
  /** The line of a rule that gave no dates, because it is not understood. */
  readonly notFollowed?: LogicalLine;
}

/** Who asks for no window gets two years of what has no end, and everything that has one, within reason. */
const endlessDays = 730;
const longestDays = 3_653;
const mostDates = 1_000;

/**
 * When a recurring entry takes place: by its rules, and whatever RDATE adds and EXDATE takes away (RFC 5545, 3.8.5). A rule that core
 * does not understand gives the first date alone, and is reported.
 */
export function expandEntry(
  record: EntryRecord,
  first: CalendarTime,
  window: DateWindow | undefined,
): Expansion {
  const problems: { problem: Problem; line: LogicalLine }[] = [];
  let notFollowed: LogicalLine | undefined;
  const rules = record.rules.flatMap((line) => {
    const { value, problems: found } = readRecurrenceRule(ruleOf(line, first));
    problems.push(...found.map(({ place: _place, ...problem }) => ({ problem, line })));
    if (value === undefined) notFollowed = line;
    return value ?? [];
  });
  const isEndless = rules.some(({ count, until }) => count === undefined && until === undefined);
  const from = window?.from ?? first.date;
  const to = window?.to ?? lastDay(first.date, isEndless ? endlessDays : longestDays);
  const starts = new Map<string, CalendarTime>();
  let isCut = isEndless;
  for (const time of [first, ...record.moreDates.map((date) => atTimeOf(first, date))])
    if (window === undefined || (from <= time.date && time.date <= to)) starts.set(keyOfDate(time), time);
  for (const rule of rules) {
    for (const time of datesOfRule(rule, first, { from, to })) {
      if (starts.size >= mostDates) {
        isCut = true;
        break;
      }
      starts.set(keyOfDate(time), time);
    }
  }
  for (const date of record.exceptDates) starts.delete(keyOfDate(atTimeOf(first, date)));
  const sorted = [...starts.values()].sort((a, b) => a.instant - b.instant);
  const last = starts.size >= mostDates ? sorted.at(-1)?.date : to;
  return {
    starts: sorted,
    ...(isCut && last !== undefined && { cutAfter: last }),
    problems,
    ...(notFollowed && { notFollowed }),
  };
}

/** The rule without what says again at which time it begins, as Exchange writes it, and without stray separators. */
function ruleOf(line: LogicalLine, { time = "00:00" }: CalendarTime): string {
  const value = line.text.slice(line.text.indexOf(":") + 1).trim();
  const redundant = new Set([
    `BYHOUR=${Math.floor(minutesOfTime(time) / 60)}`,
    `BYMINUTE=${minutesOfTime(time) % 60}`,
    "BYSECOND=0",
  ]);
  return value
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && !redundant.has(part.toUpperCase().replace(/=0(?=\d)/u, "=")))
    .join(";");
}

function lastDay(first: LocalDate, days: number): LocalDate {
  return first > "9980" ? "9999-12-31" : addDays(first, days);
}

function* datesOfRule(
  rule: RecurrenceRule,
  first: CalendarTime,
  { from, to }: DateWindow,
): Generator<CalendarTime> {
  const recurrence = {
    rule,
    from: first.date,
    ...(first.time !== undefined && { start: first.time, duration: durationOfMinutes(0) }),
    timeZone: first.zone,
    except: [],
    also: [],
    moved: [],
    cancelled: [],
  };
  for (const { date, start, startsAt } of expandOccurrences(recurrence, { from, to, holidays: [] }))
    yield start === undefined || startsAt === undefined
      ? { date, instant: startOfDay(date, first.zone), zone: first.zone }
      : { date, time: start, instant: startsAt, zone: first.zone };
}
