import { addDays, daysBetween, weekdayOf } from "../time/calendar-days.ts";
import type { Duration } from "../time/duration.ts";
import { gapsBetween } from "../time/gaps-between.ts";
import { type Holiday, type HolidayLookup, holidayLookup } from "../time/holiday.ts";
import type { Interval } from "../time/interval.ts";
import { intervalOfSpan } from "../time/interval-of-span.ts";
import type { LocalDate } from "../time/local-date.ts";
import { localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { minutesOfDuration } from "../time/minutes-of-duration.ts";
import { startOfDay } from "../time/start-of-day.ts";
import type { TimeZone } from "../time/time-zone.ts";
import { timesOfDay } from "../time/times-of-day.ts";
import type { WeekdayName } from "../time/weekday-name.ts";
import { weekdayNumber } from "../time/weekdays.ts";
import type { Availability } from "./availability.ts";

/** Hours of the clock in which something may take place. An end that is not after the start is one on the next day. */
export interface WorkingHours {
  /** The days of the week on which they begin; all where it is absent. */
  readonly weekdays?: readonly WeekdayName[];
  readonly start: LocalTime;
  readonly end: LocalTime;
}

/** What kind of slot is looked for, and where. */
export interface FreeSlotsOptions {
  readonly length: Duration;
  /** The first and the last day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly timeZone: TimeZone;
  /** Of everyone and every room that is needed; `availabilityBetween` makes them of what people stated. */
  readonly availabilities: readonly Availability[];
  /** At any hour where it is absent. */
  readonly workingHours?: readonly WorkingHours[];
  /** Days on which no working hours begin. */
  readonly holidays?: readonly Holiday[] | HolidayLookup;
  /** Slots begin every so many minutes of the clock, counted from midnight: 15 where it is absent. */
  readonly step?: number;
}

/** A stretch in which all can: by calendar and clock, and as instants. */
export interface FreeSlot extends Interval {
  /** The day on which it begins. */
  readonly date: LocalDate;
  readonly startTime: LocalTime;
  /** On the next day where it passes midnight. */
  readonly endTime: LocalTime;
}

/**
 * Finds every slot of a length in which all can, in order and one by one. Stretches are half-open: a slot may begin when something
 * else ends. The length is time that passes, so on the day of a clock change the clock may show more or less.
 *
 * Sorts all stretches once and then goes through them: n log n steps, and one for each slot.
 * @example
 * const [slot] = findFreeSlots({ length: "PT2H30M", from: "2026-12-01", to: "2026-12-18", timeZone: "Europe/Berlin",
 *   workingHours: [{ start: "09:00", end: "17:00", weekdays: ["tuesday", "thursday"] }],
 *   availabilities: series.people.flatMap(({ availability }) => availability ? [availabilityBetween(availability, "2026-12-01", "2026-12-18")] : []) });
 */
export function* findFreeSlots(options: FreeSlotsOptions): Generator<FreeSlot> {
  const { timeZone, step = 15 } = options;
  const length = minutesOfDuration(options.length) * 60_000;
  if (length <= 0) throw new RangeError(`A slot needs a length: ${options.length}.`);
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`Slots cannot begin every ${step} minutes.`);
  const stretches = freeStretches(options).filter(({ start, end }) => end - start >= length);
  let next = 0;
  for (const date of datesBetween(options.from, options.to)) {
    const dayStart = startOfDay(date, timeZone);
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= dayStart) next += 1;
    const first = stretches[next];
    if (first === undefined) return;
    if (first.start >= startOfDay(addDays(date, 1), timeZone)) continue;
    let at = next;
    for (const start of timesOfDay(date, timeZone, step)) {
      while (at < stretches.length && (stretches[at]?.end ?? 0) < start + length) at += 1;
      const stretch = stretches[at];
      if (stretch === undefined) return;
      if (stretch.start > start) continue;
      const end = start + length;
      yield {
        date,
        startTime: localAt(start, timeZone).time,
        endTime: localAt(end, timeZone).time,
        start,
        end,
      };
    }
  }
}

/** When everyone can, within working hours and the days asked for. */
function freeStretches(options: FreeSlotsOptions): readonly Interval[] {
  const { from, to, timeZone, availabilities } = options;
  const within = { start: startOfDay(from, timeZone), end: startOfDay(addDays(to, 1), timeZone) };
  const restricting = [...availabilities.flatMap(({ free }) => (free ? [free] : [])), workingTimes(options)];
  const blocked = [
    ...availabilities.flatMap(({ busy = [] }) => busy),
    ...restricting.flatMap((free) => gapsBetween(free, within)),
  ];
  return gapsBetween(blocked, within);
}

function workingTimes(options: FreeSlotsOptions): readonly Interval[] {
  const { from, to, timeZone, workingHours = [{ start: "00:00", end: "00:00" }], holidays = [] } = options;
  const holidayOn = typeof holidays === "function" ? holidays : holidayLookup(holidays);
  const hours: readonly WorkingHours[] = workingHours;
  // Hours that begin on the eve may reach past midnight.
  return datesBetween(addDays(from, -1), to)
    .filter((date) => holidayOn(date) === undefined)
    .flatMap((date) =>
      hours
        .filter(({ weekdays }) => weekdays?.some((day) => weekdayNumber(day) === weekdayOf(date)) ?? true)
        .map(({ start, end }) => intervalOfSpan({ date, start, end }, timeZone)),
    );
}

function datesBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}
