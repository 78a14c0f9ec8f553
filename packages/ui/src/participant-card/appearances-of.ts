import type { Agenda, AgendaSession, Role } from "@programmheft/core";

/** One appearance of a person in a programme. */
export interface Appearance {
  readonly session: AgendaSession;
  readonly role: Role;
}

/** Where a person appears in a programme, contributions included, in its order. A role in the whole event is not among them. */
export function appearancesOf(agenda: Pick<Agenda, "sessions">, personId: string): readonly Appearance[] {
  const inSession = (session: AgendaSession): readonly Appearance[] => [
    ...session.participants
      .filter((participant) => participant.personId === personId)
      .map(({ role }) => ({ session, role })),
    ...session.contributions.flatMap(inSession),
  ];
  return agenda.sessions.flatMap(inSession);
}
