import type { Agenda, AgendaSession } from "@programmheft/core";

/** The sessions of one day. */
export interface AgendaDay {
  /** The calendar day, where it is known. */
  readonly date?: string;
  /** What the programme calls the day, where it names no date: "Freitag". */
  readonly name?: string;
  readonly sessions: readonly AgendaSession[];
}

/** The days of a programme in their order. A programme without sessions has none. */
export function groupByDay(agenda: Agenda): readonly AgendaDay[] {
  const days = new Map<string | undefined, AgendaSession[]>();
  for (const session of agenda.sessions) {
    const day = session.day ?? agenda.date;
    const sessions = days.get(day);
    if (sessions === undefined) days.set(day, [session]);
    else sessions.push(session);
  }
  return Array.from(days, ([day, sessions]) => {
    if (day === undefined) return { sessions };
    return /^\d{4}-\d\d-\d\d$/u.test(day) ? { date: day, sessions } : { name: day, sessions };
  });
}

/** Whether the days need headings: where there are several, or the only one is not the event's own. */
export function needsDayHeadings(agenda: Agenda, days: readonly AgendaDay[]): boolean {
  return days.length > 1 || days.some(({ date, name }) => name !== undefined || date !== agenda.date);
}
