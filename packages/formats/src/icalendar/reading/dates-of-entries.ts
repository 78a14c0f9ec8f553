import type { LocalDate, Problem } from "@programmheft/core";
import { atTimeOf, keyOfDate } from "./at-time-of.ts";
import { recurrenceCut, ruleNotFollowed, sameUid, tooManyDates } from "./calendar-problems.ts";
import type { CalendarTime } from "./calendar-time.ts";
import type { EntryRecord } from "./entry-record.ts";
import { type DateWindow, expandEntry } from "./expand-entry.ts";
import { type EntrySpan, spanOfEntry } from "./span-of-entry.ts";

/** One date that a calendar gives: which entry says so, and when it is. */
export interface EntryDate {
  readonly record: EntryRecord;
  /** Absent where the entry states no start. */
  readonly span?: EntrySpan;
  /** One of several dates of one entry. */
  readonly isRecurring: boolean;
}

/** How dates are found. */
export interface DatesOptions {
  readonly window: DateWindow | undefined;
  /** Told what was found, and where that stands. */
  readonly report: (problem: Problem, offset: number) => void;
  readonly titleOf: (record: EntryRecord) => string;
}

/** More events than these are no programme. */
const mostDates = 20_000;

/**
 * The dates of all entries. Of several versions of one entry, the latest counts (RFC 5546, 2.1.5); a date that was replaced
 * (RECURRENCE-ID) is told by its replacement.
 */
export function datesOfEntries(records: readonly EntryRecord[], options: DatesOptions): readonly EntryDate[] {
  const dates: EntryDate[] = [];
  for (const group of groupsByUid(records)) {
    const overrides = latestBy(group.filter(isOverride), (one) => keyOfDate(one.recurrenceId), options);
    const masters = latestMasters(
      group.filter((one) => one.recurrenceId === undefined),
      options,
    );
    const [master] = masters;
    if (master !== undefined && masters.length === 1)
      dates.push(...datesOfMaster(master, overrides, options));
    else {
      dates.push(...masters.flatMap((one) => datesOfMaster(one, [], options)));
      dates.push(
        ...overrides.map((record) => ({
          record,
          ...spanOf(record, record.start ?? record.recurrenceId),
          isRecurring: true,
        })),
      );
    }
    if (dates.length > mostDates) {
      options.report(tooManyDates.create({ most: mostDates }), group[0]?.component.offset ?? 0);
      return dates.slice(0, mostDates);
    }
  }
  return dates;
}

interface OverrideRecord extends EntryRecord {
  readonly recurrenceId: CalendarTime;
}

function isOverride(record: EntryRecord): record is OverrideRecord {
  return record.recurrenceId !== undefined;
}

function groupsByUid(records: readonly EntryRecord[]): Iterable<readonly EntryRecord[]> {
  const groups = new Map<string | EntryRecord, EntryRecord[]>();
  for (const record of records) {
    const group = groups.get(record.uid ?? record);
    if (group === undefined) groups.set(record.uid ?? record, [record]);
    else group.push(record);
  }
  return groups.values();
}

/** Versions of one entry; but different titles at different times, with no version stated, are different entries after all. */
function latestMasters(masters: readonly EntryRecord[], options: DatesOptions): readonly EntryRecord[] {
  const areVersions = masters.some(({ sequence }) => sequence > 0);
  return latestBy(
    masters,
    (one) =>
      areVersions ? "" : `${options.titleOf(one)} ${one.start === undefined ? "" : keyOfDate(one.start)}`,
    options,
  );
}

function latestBy<Found extends EntryRecord>(
  records: readonly Found[],
  keyOfRecord: (record: Found) => string,
  { report, titleOf }: DatesOptions,
): readonly Found[] {
  const latest = new Map<string, Found>();
  for (const record of records) {
    const key = keyOfRecord(record);
    const known = latest.get(key);
    if (known !== undefined) report(sameUid.create({ title: titleOf(record) }), record.component.offset);
    if (known === undefined || isLater(record, known)) latest.set(key, record);
  }
  return [...latest.values()];
}

function isLater(one: EntryRecord, other: EntryRecord): boolean {
  return one.sequence === other.sequence ? one.stamp >= other.stamp : one.sequence > other.sequence;
}

function datesOfMaster(
  master: EntryRecord,
  overrides: readonly OverrideRecord[],
  { window, report, titleOf }: DatesOptions,
): readonly EntryDate[] {
  const { start } = master;
  const isRecurring = master.rules.length > 0 || master.moreDates.length > 0 || overrides.length > 0;
  if (start === undefined || !isRecurring)
    return [{ record: master, ...spanOf(master, start), isRecurring: false }];
  const { starts, cutAfter, problems, notFollowed } = expandEntry(master, start, window);
  for (const { problem, line } of problems) report(problem, line.offset);
  if (notFollowed) report(ruleNotFollowed.create({ title: titleOf(master) }), notFollowed.offset);
  if (cutAfter !== undefined && window === undefined)
    report(recurrenceCut.create({ title: titleOf(master), to: cutAfter }), master.component.offset);
  const replaced = new Map(overrides.map((one) => [keyOfDate(atTimeOf(start, one.recurrenceId)), one]));
  const regular = starts.flatMap((time): EntryDate[] =>
    replaced.has(keyOfDate(time)) ? [] : [{ record: master, ...spanOf(master, time), isRecurring: true }],
  );
  const moved = overrides
    .filter(({ start: own }) => own === undefined || isWanted(own.date, window, cutAfter))
    .map(
      (record): EntryDate => ({
        record,
        ...spanOf(record, record.start ?? record.recurrenceId),
        isRecurring: true,
      }),
    );
  return [...regular, ...moved].sort((a, b) => (a.span?.start.instant ?? 0) - (b.span?.start.instant ?? 0));
}

function isWanted(date: LocalDate, window: DateWindow | undefined, cutAfter: LocalDate | undefined): boolean {
  if (window !== undefined) return window.from <= date && date <= window.to;
  return cutAfter === undefined || date <= cutAfter;
}

/** The length of an entry, from another start on. */
function spanOf(record: EntryRecord, start: CalendarTime | undefined): { readonly span?: EntrySpan } {
  if (start === undefined) return {};
  if (record.start === undefined || start === record.start || record.end === undefined)
    return { span: spanOfEntry(start, record.end, record.minutes) };
  const minutes = Math.round((record.end.instant - record.start.instant) / 60_000);
  return { span: spanOfEntry(start, undefined, minutes) };
}
