import type { AgendaSession } from "@programmheft/core";

/** Sessions that follow each other on one day. */
export interface DayOfSessions {
  /** The day as the programme has it; absent where it names none. */
  readonly day?: string;
  readonly sessions: readonly AgendaSession[];
}

/** The sessions of a programme, day by day. */
export function daysOf(sessions: readonly AgendaSession[]): readonly DayOfSessions[] {
  const days: { day?: string; sessions: AgendaSession[] }[] = [];
  for (const session of sessions) {
    const last = days.at(-1);
    if (last !== undefined && last.day === session.day) last.sessions.push(session);
    else days.push({ ...(session.day !== undefined && { day: session.day }), sessions: [session] });
  }
  return days;
}
