import type { Session } from "../session/session.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTimes } from "./resolved-times.ts";

type SessionsByDay = ReadonlyMap<ProgrammeDay, readonly ResolvedItem<Session>[]>;

const daysOf = new WeakMap<ResolvedTimes, SessionsByDay>();

/** The sessions of one day, in the order of the programme. Rules ask for each day in turn; sessions are told apart by day once. */
export function sessionsOfDay(times: ResolvedTimes, day: ProgrammeDay): readonly ResolvedItem<Session>[] {
  const byDay = daysOf.get(times) ?? divideByDay(times);
  daysOf.set(times, byDay);
  return byDay.get(day) ?? [];
}

function divideByDay({ sessions }: ResolvedTimes): SessionsByDay {
  const byDay = new Map<ProgrammeDay, ResolvedItem<Session>[]>();
  for (const session of sessions) {
    const ofDay = byDay.get(session.day);
    if (ofDay === undefined) byDay.set(session.day, [session]);
    else ofDay.push(session);
  }
  return byDay;
}
