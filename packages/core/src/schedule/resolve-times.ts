import type { Event } from "../event/event.ts";
import type { Problem } from "../problem.ts";
import type { Session } from "../session/session.ts";
import type { ClockChangeChoice } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { eventEndsAfterMidnight } from "./past-midnight.ts";
import { placeTime } from "./place-time.ts";
import { firstDay, programmeDays } from "./programme-days.ts";
import { resolveLevel } from "./resolve-level.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTime, ResolvedTimes } from "./resolved-times.ts";

/** How to resolve the times of an event. */
export interface ResolveOptions {
  /**
   * What a local time means that occurs twice or never. `reject`, the default, reports it as a problem and goes on with the
   * reading that keeps the order of the programme.
   */
  readonly clockChange?: ClockChangeChoice;
}

/**
 * Works out when everything begins and ends.
 *
 * - A session without an end lasts until the next one begins in its room (or else track), or for everyone.
 * - A session of kind `end` has no length and closes the day.
 * - Items without a start share the stretch of the timed one before them, contributions that of their session.
 * - From evening into the small hours the date moves on.
 *
 * Nothing is inferred where nothing follows: such starts and ends are absent.
 */
export function resolveTimes(event: Event, options: ResolveOptions = {}): ResolvedTimes {
  const problems: Problem[] = [];
  const choice = options.clockChange ?? "reject";
  const days = programmeDays(event);
  const first = days.values().next().value ?? firstDay(event);
  const last = [...days.values()].at(-1) ?? first;
  const start = announcedStart(event, first, { choice, problems });
  const end = announcedEnd(event, last, { choice, problems, notBefore: start?.instant });
  const resolved: ResolvedItem<Session>[] = [];
  for (const [name, indexes] of sessionsByDay(event)) {
    const day = days.get(name) ?? first;
    const level = resolveLevel(
      indexes.flatMap((index) => event.sessions[index] ?? []),
      indexes.map((index) => ["sessions", index]),
      { day, choice, problems, start: undefined, end: day === last ? end?.instant : undefined },
    );
    indexes.forEach((index, at) => {
      const session = level[at];
      if (session !== undefined) resolved[index] = session;
    });
  }
  const spanStart = start ?? firstStart(resolved);
  const spanEnd = end ?? lastEnd(resolved, last);
  return {
    days: [...days.values()],
    sessions: resolved,
    ...(spanStart && { start: spanStart }),
    ...(spanEnd && { end: spanEnd }),
    problems,
  };
}

/** Where the sessions of each day stand in the programme. */
function sessionsByDay({ sessions }: Event): ReadonlyMap<string | undefined, readonly number[]> {
  const days = new Map<string | undefined, number[]>();
  sessions.forEach(({ day }, index) => {
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [index]);
    else ofDay.push(index);
  });
  return days;
}

interface Announcing {
  readonly choice: ClockChangeChoice;
  readonly problems: Problem[];
  readonly notBefore?: number | undefined;
}

function announcedStart(
  { start }: Event,
  first: ProgrammeDay,
  announcing: Announcing,
): ResolvedTime | undefined {
  if (start === undefined) return undefined;
  return { instant: placeTime(start, first, 0, { ...announcing, path: [], field: "start" }), is: "stated" };
}

/** On the last day, or on the morning after it where nobody says which day the last one is. */
function announcedEnd(event: Event, last: ProgrammeDay, announcing: Announcing): ResolvedTime | undefined {
  const { end, endDate } = event;
  if (end === undefined) return undefined;
  const isDated = endDate !== undefined && last.date !== undefined;
  const day = isDated ? { ...last, date: endDate, placedOn: endDate } : last;
  const begins = openingTime(event, last);
  const dayOffset = !isDated && begins !== undefined && eventEndsAfterMidnight(begins, end) ? 1 : 0;
  return { instant: placeTime(end, day, dayOffset, { ...announcing, path: [], field: "end" }), is: "stated" };
}

/** When the last day begins, as far as that is stated. */
function openingTime({ start, sessions }: Event, last: ProgrammeDay): LocalTime | undefined {
  const isOnlyDay = sessions.every(({ day }) => day === last.name);
  const announced = isOnlyDay ? start : undefined;
  return announced ?? sessions.find((session) => session.day === last.name && session.start)?.start;
}

function firstStart(sessions: readonly ResolvedItem[]): ResolvedTime | undefined {
  const day = sessions[0]?.day;
  let first: number | undefined;
  for (const session of sessions)
    if (session.day === day && session.start !== undefined && takesPlace(session))
      first = Math.min(first ?? session.start.instant, session.start.instant);
  return first === undefined ? undefined : { instant: first, is: "inferred" };
}

function lastEnd(sessions: readonly ResolvedItem[], day: ProgrammeDay): ResolvedTime | undefined {
  let last: number | undefined;
  for (const session of sessions) {
    if (session.day !== day || session.start === undefined || !takesPlace(session)) continue;
    if (session.end === undefined) return undefined;
    last = Math.max(last ?? session.end.instant, session.end.instant);
  }
  return last === undefined ? undefined : { instant: last, is: "inferred" };
}

/** Whether an item counts for when its event takes place. */
function takesPlace({ item }: ResolvedItem): boolean {
  return !item.optional && !item.cancelled;
}
