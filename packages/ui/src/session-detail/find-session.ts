import type { Agenda, AgendaSession } from "@programmheft/core";

/** Where an item stands in its programme. */
export interface FoundSession {
  readonly session: AgendaSession;
  /** The items in which it lies, the outermost first. */
  readonly within: readonly AgendaSession[];
  readonly before: AgendaSession | undefined;
  readonly after: AgendaSession | undefined;
}

/** Finds a session or contribution by its id, with what it lies in and what stands beside it on its level. */
export function findSession(
  sessions: Agenda["sessions"],
  id: string,
  within: readonly AgendaSession[] = [],
): FoundSession | undefined {
  for (const [at, session] of sessions.entries()) {
    if (session.id === id) return { session, within, before: sessions[at - 1], after: sessions[at + 1] };
    const found = findSession(session.contributions, id, [...within, session]);
    if (found !== undefined) return found;
  }
  return undefined;
}
