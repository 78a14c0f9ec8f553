import { isBreak } from "../session/session-kinds.ts";
import { containsInstant, type Interval } from "../time/interval.ts";
import { nextMidnight } from "../time/next-midnight.ts";
import { parseInstant } from "../time/parse-instant.ts";
import type { Agenda, AgendaSession } from "./agenda.ts";

/** A session or contribution that is going on, with those of its contributions that are. `howFar` tells how far. */
export interface RunningItem {
  readonly item: AgendaSession;
  readonly startsAt: number;
  /** Absent where the programme does not say when it ends. */
  readonly endsAt?: number;
  readonly contributions: readonly RunningItem[];
}

/**
 * Where a programme stands. Every state but the last ones names the instant `nextChange` at which another begins, always later than
 * now, so that a view needs one timer; until then the state stays equal. Instants are milliseconds since 1970 UTC.
 *
 * - `before`: it has not begun. It will at `startsAt`; `next` may begin earlier, when it is optional.
 * - `running`: these sessions are going on, several where rooms run in parallel; none is named where only the span of the event is known.
 * - `break`: the same, but whatever is going on is a break or a meal.
 * - `between`: nothing is going on, after these sessions and before those. Either may be missing at the edges of the announced span.
 *   `anotherDay` tells that it is over for the day.
 * - `over`, `called-off` (cancelled or postponed), and `unknown` where no date or no time is known.
 *
 * `next` are the sessions that begin next, all at the same time.
 */
export type CurrentSession =
  | {
      readonly is: "before";
      readonly startsAt: number;
      readonly next: readonly AgendaSession[];
      readonly nextChange: number;
    }
  | {
      readonly is: "running" | "break";
      readonly running: readonly RunningItem[];
      readonly next: readonly AgendaSession[];
      readonly nextChange: number;
    }
  | {
      readonly is: "between";
      readonly after: readonly AgendaSession[];
      readonly next: readonly AgendaSession[];
      readonly anotherDay: boolean;
      readonly nextChange: number;
    }
  | { readonly is: "over" | "called-off" | "unknown" };

/**
 * Finds out where a programme stands at an instant.
 *
 * A session without an end goes on to the announced end of the event, or else, and where the event has several days, to midnight.
 * Cancelled items do not take place.
 *
 * @param now milliseconds since 1970 UTC, as `Date.now()` gives them
 * @example
 * const now = parseInstant("2020-11-24T10:05:00+01:00");
 * const state = currentSession(agenda, now);
 * state.is; // → "running"
 * "nextChange" in state && state.nextChange - now; // → 900000
 */
export function currentSession(agenda: Agenda, now: number): CurrentSession {
  if (agenda.status === "cancelled" || agenda.status === "postponed") return { is: "called-off" };
  const items = timedItems(agenda);
  const span = programmeSpan(agenda, items);
  if (span === undefined) return { is: "unknown" };
  if (now >= span.end) return { is: "over" };
  const running = runningAt(items, now);
  const next = earliest(items.filter(({ start }) => start > now)).map(({ item }) => item);
  const nextChange = least(boundaries(items, span).filter((instant) => instant > now));
  if (running.length > 0) {
    const is = running.every(isResting) ? "break" : "running";
    return { is, running, next, nextChange };
  }
  if (now < span.start) return { is: "before", startsAt: span.start, next, nextChange };
  if (items.length === 0) return { is: "running", running, next, nextChange };
  const after = latest(items.filter(({ end }) => end <= now)).map(({ item }) => item);
  const [ended, coming] = [after[0], next[0]];
  const anotherDay = ended !== undefined && coming !== undefined && ended.day !== coming.day;
  return { is: "between", after, next, anotherDay, nextChange };
}

/** An item in time; `end` is assumed where `isOpen`. Items without length begin and end at once. */
interface TimedItem extends Interval {
  readonly item: AgendaSession;
  readonly isOpen: boolean;
  readonly contributions: readonly TimedItem[];
}

function timedItems(agenda: Agenda): readonly TimedItem[] {
  const timed = (item: AgendaSession): readonly TimedItem[] => {
    if (item.start === undefined || item.cancelled) return [];
    const start = parseInstant(item.start);
    const end = item.end === undefined ? endOfOpen(agenda, start) : Math.max(start, parseInstant(item.end));
    return [
      { item, start, end, isOpen: item.end === undefined, contributions: item.contributions.flatMap(timed) },
    ];
  };
  return agenda.sessions.flatMap(timed);
}

function endOfOpen({ end, endDate, timeZone }: Agenda, start: number): number {
  const announced = end === undefined ? start : parseInstant(end);
  if (announced > start && endDate === undefined) return announced;
  const midnight = nextMidnight(start, timeZone);
  return announced > start ? Math.min(announced, midnight) : midnight;
}

/** From the announced start, or the first that is not optional, to the last end of all. */
function programmeSpan(agenda: Agenda, items: readonly TimedItem[]): Interval | undefined {
  const main = items.filter(({ item }) => !item.optional);
  const announcedStart = agenda.start === undefined ? [] : [parseInstant(agenda.start)];
  const starts = [...announcedStart, ...(main.length > 0 ? main : items).map(({ start }) => start)];
  if (starts.length === 0) return undefined;
  const start = least(starts);
  const announcedEnd = agenda.end === undefined ? [] : [parseInstant(agenda.end)];
  const ends = [...announcedEnd, ...items.map(({ end }) => end)];
  return { start, end: greatest([...starts, ...(ends.length > 0 ? ends : [endOfOpen(agenda, start)])]) };
}

function runningAt(items: readonly TimedItem[], now: number): readonly RunningItem[] {
  return items
    .filter((timed) => containsInstant(timed, now))
    .map(({ item, start, end, isOpen, contributions }) => ({
      item,
      startsAt: start,
      ...(!isOpen && { endsAt: end }),
      contributions: runningAt(contributions, now),
    }));
}

function isResting({ item, contributions }: RunningItem): boolean {
  return contributions.length > 0 ? contributions.every(isResting) : isBreak(item.kind);
}

/** Every instant at which something begins or ends within `span`, its end included. */
function boundaries(items: readonly TimedItem[], span: Interval): readonly number[] {
  return [
    span.start,
    span.end,
    ...items.flatMap(({ start, end, contributions }) => [
      start,
      end,
      ...withinBoth(boundaries(contributions, { start, end }), { start, end }),
    ]),
  ];
}

function withinBoth(instants: readonly number[], { start, end }: Interval): readonly number[] {
  return instants.filter((instant) => start < instant && instant < end);
}

function earliest(items: readonly TimedItem[]): readonly TimedItem[] {
  const first = least(items.map(({ start }) => start));
  return items.filter(({ start }) => start === first);
}

function latest(items: readonly TimedItem[]): readonly TimedItem[] {
  const last = greatest(items.map(({ end }) => end));
  return items.filter(({ end }) => end === last);
}

/** Not `Math.min(...)`, which takes only so many arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
