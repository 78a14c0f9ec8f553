import { passesMidnight } from "../schedule/past-midnight.ts";
import type { Interval } from "../time/interval.ts";
import type { LocalTime } from "../time/local-time.ts";
import { minutesOfTime } from "../time/minutes-of-time.ts";
import { parseInstant } from "../time/parse-instant.ts";
import type { AgendaSession } from "./agenda.ts";

/** A session in time. What has no end that is known, or none after its start, begins and ends at once. */
export interface PlacedSession extends Interval {
  readonly session: AgendaSession;
}

const minute = 60_000;

/**
 * Places the sessions of one day in time, in milliseconds: since 1970 UTC where their date is known, else since the midnight before
 * them, which goes on past the next one from evening into the small hours. Sessions without a start are left out.
 */
export function placeSessions(sessions: readonly AgendaSession[]): readonly PlacedSession[] {
  const isDated = sessions.some(({ start }) => start !== undefined);
  return isDated ? sessions.flatMap(placeByInstant) : placeByClock(sessions);
}

function placeByInstant(session: AgendaSession): readonly PlacedSession[] {
  if (session.start === undefined) return [];
  const start = parseInstant(session.start);
  return [
    { session, start, end: Math.max(start, session.end === undefined ? start : parseInstant(session.end)) },
  ];
}

function placeByClock(sessions: readonly AgendaSession[]): readonly PlacedSession[] {
  const before = new Map<string, { readonly time: LocalTime; readonly days: number }>();
  return sessions.flatMap((session) => {
    const { startTime, endTime, room, track } = session;
    if (startTime === undefined) return [];
    // Each room, or else track, passes midnight by itself, as in `resolveTimes`.
    const lane = JSON.stringify([room, room === undefined ? track : undefined]);
    const last = before.get(lane);
    const days = (last?.days ?? 0) + (last && passesMidnight(last.time, startTime) ? 1 : 0);
    before.set(lane, { time: startTime, days });
    const start = (days * 1440 + minutesOfTime(startTime)) * minute;
    const length = endTime === undefined ? 0 : minutesOfTime(endTime) - minutesOfTime(startTime);
    const wrapped = endTime !== undefined && passesMidnight(startTime, endTime) ? length + 1440 : length;
    return [{ session, start, end: start + Math.max(0, wrapped) * minute }];
  });
}
