import type { Agenda, AgendaSession } from "@programmheft/core";

/** Whether it begins before the event itself does, as a technical introduction may. */
export function beginsBefore(agenda: Agenda, session: AgendaSession): boolean {
  if (agenda.start !== undefined && session.start !== undefined) {
    return Date.parse(session.start) < Date.parse(agenda.start);
  }
  return (
    agenda.startTime !== undefined && session.startTime !== undefined && session.startTime < agenda.startTime
  );
}
