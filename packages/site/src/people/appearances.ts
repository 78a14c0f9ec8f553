import type { Agenda, AgendaParticipant, AgendaSession } from "@programmheft/core";

/** Someone in a programme: the event, the session or contribution (none for who moderates the event), and as what. */
export interface Appearance {
  readonly agenda: Agenda;
  readonly session?: AgendaSession;
  readonly participant: AgendaParticipant;
}

/** A session or contribution in its programme. */
export interface ProgrammeItem {
  readonly agenda: Agenda;
  readonly session: AgendaSession;
}

/** Every session and contribution of the programmes, in their order, what holds others before what it holds. */
export function itemsIn(agendas: readonly Agenda[]): readonly ProgrammeItem[] {
  const within = (agenda: Agenda, session: AgendaSession): readonly ProgrammeItem[] => [
    { agenda, session },
    ...session.contributions.flatMap((contribution) => within(agenda, contribution)),
  ];
  return agendas.flatMap((agenda) => agenda.sessions.flatMap((session) => within(agenda, session)));
}

/** Every appearance in the programmes, in their order, those who moderate an event as a whole before its sessions. */
export function appearancesIn(agendas: readonly Agenda[]): readonly Appearance[] {
  return agendas.flatMap((agenda) => [
    ...agenda.moderators.map((participant): Appearance => ({ agenda, participant })),
    ...itemsIn([agenda]).flatMap(({ session }) =>
      session.participants.map((participant): Appearance => ({ agenda, session, participant })),
    ),
  ]);
}
