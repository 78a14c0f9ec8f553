import { addDays } from "../time/calendar-days.ts";
import { type Holiday, type HolidayLookup, holidayLookup } from "../time/holiday.ts";
import type { LocalDate } from "../time/local-date.ts";
import { instantsOfLocal, localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { minutesOfDuration } from "../time/minutes-of-duration.ts";
import { parseInstant } from "../time/parse-instant.ts";
import type { TimeZone } from "../time/time-zone.ts";
import type { Occurrence } from "./occurrence.ts";
import type { Recurrence } from "./recurrence.ts";
import { ruleDates } from "./rule-dates.ts";

/** Which occurrences are asked for. */
export interface ExpandOptions {
  /** The first day of interest. */
  readonly from: LocalDate;
  /** The last day of interest; an occurrence on it is given, too. */
  readonly to: LocalDate;
  /** The holidays that are passed over where the recurrence skips them: by its rule, not by dates stated one by one. */
  readonly holidays: readonly Holiday[] | HolidayLookup;
}

/**
 * The occurrences of a recurrence from one day to another, in order and one by one, those called off among them. As RFC 5545 has
 * it:
 *
 * - `count` counts what the rule gives, whether it takes place or not; excepted days and skipped holidays leave no trace.
 * - A time of day that the clock change skips is no date of the rule (3.3.10). Stated for the first day, or for an
 *   extra or moved date, it is counted by the offset before the change; a time that occurs twice means the first of both (3.3.5).
 * - What is moved stands on its new day and is looked for there.
 *
 * Takes no more steps than there are periods of the rule up to the last day, whatever the rule.
 * @example
 * const [next] = expandOccurrences(recurrence, { from: "2026-11-23", to: "2027-11-23", holidays: germanHolidayLookup("NW") });
 */
export function* expandOccurrences(recurrence: Recurrence, options: ExpandOptions): Generator<Occurrence> {
  const extra = extraPlans(recurrence);
  const changes = changesByDate(recurrence);
  const stated = [
    ...extra.filter(({ date }) => !changes.has(date)),
    ...changedPlans(recurrence, extra, changes),
  ]
    .filter(({ date }) => options.from <= date && date <= options.to)
    .sort(comparePlans);
  const statedKeys = new Set(extra.map(keyOf));
  let next = 0;
  for (const date of datesByRule(recurrence, options)) {
    const plan = planOf(date, recurrence.start, "regular");
    if (changes.has(date) || statedKeys.has(keyOf(plan))) continue;
    for (let one = stated[next]; one && comparePlans(one, plan) < 0; one = stated[next]) {
      next += 1;
      yield withInstants(one, recurrence);
    }
    yield withInstants(plan, recurrence);
  }
  for (const one of stated.slice(next)) yield withInstants(one, recurrence);
}

type Plan = Omit<Occurrence, "startsAt" | "endsAt">;
type Change = (plan: Plan) => Plan;

function planOf(date: LocalDate, start: LocalTime | undefined, is: Plan["is"]): Plan {
  return { originalDate: date, date, ...withStart(start), is };
}

/** The further dates; one that is stated twice is one (RFC 5545, 3.8.5.2). */
function extraPlans({ also, except, start }: Recurrence): readonly Plan[] {
  const plans = also
    .filter(({ date }) => !except.includes(date))
    .map(({ date, start: own }) => planOf(date, own ?? start, "extra"));
  return [...new Map(plans.map((plan) => [keyOf(plan), plan])).values()];
}

function changesByDate({ moved, cancelled }: Recurrence): ReadonlyMap<LocalDate, Change> {
  return new Map<LocalDate, Change>([
    ...moved.map(({ date, to, reason }): [LocalDate, Change] => [
      date,
      (plan) => ({
        ...plan,
        date: to.date,
        ...withStart(to.start ?? plan.start),
        is: "moved",
        ...(reason !== undefined && { reason }),
      }),
    ]),
    ...cancelled.map(({ date, reason }): [LocalDate, Change] => [
      date,
      (plan) => ({ ...plan, is: "cancelled", ...(reason !== undefined && { reason }) }),
    ]),
  ]);
}

/** What was announced and then moved or called off. Days for which nothing was announced have nothing to change. */
function changedPlans(
  recurrence: Recurrence,
  extra: readonly Plan[],
  changes: ReadonlyMap<LocalDate, Change>,
): readonly Plan[] {
  const [from, ...later] = [...changes.keys()].sort();
  if (from === undefined) return [];
  // A holiday whose event is moved or called off by name is not skipped: no holidays here.
  const dates = datesByRule(recurrence, { from, to: later.at(-1) ?? from, holidays: [] });
  const regular = Array.from(dates, (date) => planOf(date, recurrence.start, "regular"));
  const announced = new Map([...regular, ...extra].map((plan) => [keyOf(plan), plan]));
  return [...announced.values()].flatMap((plan) => changes.get(plan.date)?.(plan) ?? []);
}

function* datesByRule(
  { rule, from: first, start, timeZone, except, skipsHolidays }: Recurrence,
  { from, to, holidays }: ExpandOptions,
): Generator<LocalDate> {
  const excepted = new Set(except);
  const holidayOn = typeof holidays === "function" ? holidays : holidayLookup(holidays);
  const dates = ruleDates(rule, {
    first,
    from,
    to: [to, lastDate(rule.until ?? to, start, timeZone)].sort()[0] ?? to,
    exists: (date) =>
      date === first || start === undefined || instantsOfLocal(date, start, timeZone).occurs !== "never",
  });
  for (const date of dates)
    if (!excepted.has(date) && !(skipsHolidays && holidayOn(date) !== undefined)) yield date;
}

/** The last day on which an event can begin that begins no later than `until`. */
function lastDate(until: string, start: LocalTime | undefined, zone: TimeZone): LocalDate {
  if (!until.includes("T")) return until;
  const isInstant = until.endsWith("Z");
  const local = isInstant
    ? localAt(parseInstant(until), zone)
    : { date: until.slice(0, 10), time: until.slice(11, 16) };
  if (start === undefined) return local.date;
  const late = isInstant ? instantOf(local.date, start, zone) > parseInstant(until) : start > local.time;
  return late ? addDays(local.date, -1) : local.date;
}

/** The instant of a time that was stated, as RFC 5545 reads it (3.3.5). */
function instantOf(date: LocalDate, time: LocalTime, zone: TimeZone): number {
  const instants = instantsOfLocal(date, time, zone);
  if (instants.occurs === "once") return instants.instant;
  return instants.occurs === "twice" ? instants.earlier : instants.later;
}

function withInstants(plan: Plan, { duration, timeZone }: Recurrence): Occurrence {
  if (plan.start === undefined) return plan;
  const startsAt = instantOf(plan.date, plan.start, timeZone);
  if (duration === undefined) return { ...plan, startsAt };
  return { ...plan, startsAt, endsAt: startsAt + minutesOfDuration(duration) * 60_000 };
}

function withStart(start: LocalTime | undefined): { readonly start?: LocalTime } {
  return start === undefined ? {} : { start };
}

function keyOf({ date, start = "" }: Plan): string {
  return `${date}T${start}`;
}

function comparePlans(a: Plan, b: Plan): number {
  const [one, other] = [keyOf(a) + a.originalDate, keyOf(b) + b.originalDate];
  return one < other ? -1 : one > other ? 1 : 0;
}
