import { dateOfEpochDay, epochDayOf, weekdayOf } from "../time/calendar-days.ts";
import type { LocalDate } from "../time/local-date.ts";
import { weekdayNames, weekdayNumber } from "../time/weekdays.ts";
import { calendarPeriods, type PeriodDay } from "./calendar-period.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** Which dates of a rule are asked for. */
export interface RuleDatesOptions {
  /** The day from which the rule counts, and whose weekday, day and month hold where the rule names none (DTSTART). */
  readonly first: LocalDate;
  /** Earlier dates are left out; they count towards `count` all the same. */
  readonly from: LocalDate;
  /** The last day that can be a date. `until` is left to the caller, who knows times of day and zones. */
  readonly to: LocalDate;
  /** Whether a day has the time at which events begin. Others are no dates at all (RFC 5545, 3.3.10). */
  readonly exists: (date: LocalDate) => boolean;
}

/**
 * The dates that a rule gives, in order and one by one (RFC 5545, 3.3.10). Takes no more steps than there are periods from
 * `from` to `to`, or where dates are counted from `first` to `to`, and 400 years without a date are the end: no rule makes it
 * run on.
 */
export function* ruleDates(rule: RecurrenceRule, options: RuleDatesOptions): Generator<LocalDate> {
  const first = epochDayOf(options.first);
  const from = Math.max(epochDayOf(options.from), first);
  const to = epochDayOf(options.to);
  const { cycle, indexOf, daysOf } = calendarPeriods(rule.frequency, weekdayNumber(rule.weekStart));
  const given = withDefaults(rule, options.first);
  const begin = indexOf(first);
  const skipped = rule.count === undefined ? Math.floor((indexOf(from) - begin) / rule.interval) : 0;
  const end = indexOf(to);
  const wanted = {
    ...(given.months && { months: new Set(given.months) }),
    ...(given.weekdays && { weekdays: new Set(given.weekdays.map(({ day }) => weekdayNumber(day))) }),
  };
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let empty = 0;
  for (let index = begin + skipped * rule.interval; index <= end; index += rule.interval) {
    const days = daysOf(index, wanted)
      .filter((day) => isGiven(day, given))
      .map(({ epochDay }) => ({ epochDay, date: dateOfEpochDay(epochDay) }))
      .filter(({ date }) => options.exists(date));
    const chosen = atPositions(days, rule.positions);
    empty = chosen.length > 0 ? 0 : empty + 1;
    // What the calendar has not had when it begins again, it never has: 31 February.
    if (empty > cycle) return;
    for (const { epochDay, date } of chosen) {
      if (epochDay < first) continue;
      if (epochDay > to || left === 0) return;
      left -= 1;
      if (epochDay >= from) yield date;
    }
  }
}

/** What a rule leaves open is as on the first day. */
function withDefaults(rule: RecurrenceRule, first: LocalDate): RecurrenceRule {
  if (rule.weekdays || rule.monthDays || rule.frequency === "daily") return rule;
  if (rule.frequency === "weekly") {
    const day = weekdayNames[weekdayOf(first) - 1] ?? "monday";
    return { ...rule, weekdays: [{ day }] };
  }
  const monthDays = [Number(first.slice(8))];
  return rule.frequency === "monthly"
    ? { ...rule, monthDays }
    : { ...rule, monthDays, months: rule.months ?? [Number(first.slice(5, 7))] };
}

/** Whether the rule gives a day whose month and weekday are wanted. */
function isGiven(day: PeriodDay, { frequency, months, monthDays, weekdays }: RecurrenceRule): boolean {
  if (monthDays && !isAmong(monthDays, day.day, day.daysOfMonth)) return false;
  if (!weekdays) return true;
  // A number counts weekdays within the year only where no months are named (RFC 5545, 3.3.10, note 2).
  const ofYear = frequency === "yearly" && !months;
  const [place, length] = ofYear ? [day.dayOfYear, day.daysOfYear] : [day.day, day.daysOfMonth];
  const fromStart = Math.ceil(place / 7);
  const fromEnd = -Math.ceil((length - place + 1) / 7);
  return weekdays.some(
    ({ day: name, nth }) =>
      weekdayNumber(name) === day.weekday && (nth === undefined || nth === fromStart || nth === fromEnd),
  );
}

function atPositions<Item>(
  items: readonly Item[],
  positions: readonly number[] | undefined,
): readonly Item[] {
  return positions ? items.filter((_, index) => isAmong(positions, index + 1, items.length)) : items;
}

/** Whether the place is named, counted from the start or, by a negative number, from the end. */
function isAmong(places: readonly number[], place: number, length: number): boolean {
  return places.includes(place) || places.includes(place - length - 1);
}
