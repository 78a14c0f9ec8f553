import type { AgendaParticipant } from "@programmheft/core";

/** People who appear together: the same affiliation, position and project, named one after the other. */
export interface ParticipantGroup {
  readonly people: readonly [AgendaParticipant, ...AgendaParticipant[]];
}

/** Everyone in one role, in the order of the programme. */
export interface RoleGroup {
  readonly role: AgendaParticipant["role"];
  readonly groups: readonly ParticipantGroup[];
}

/** Groups participants by role, in the order in which the roles first appear, and by what neighbours share. */
export function groupParticipants(participants: readonly AgendaParticipant[]): readonly RoleGroup[] {
  const roles = new Map<AgendaParticipant["role"], [AgendaParticipant, ...AgendaParticipant[]][]>();
  for (const participant of participants) {
    const groups = roles.get(participant.role) ?? [];
    roles.set(participant.role, groups);
    const last = groups.at(-1);
    if (last !== undefined && appearTogether(last[0], participant)) last.push(participant);
    else groups.push([participant]);
  }
  return Array.from(roles, ([role, groups]) => ({ role, groups: groups.map((people) => ({ people })) }));
}

function appearTogether(a: AgendaParticipant, b: AgendaParticipant): boolean {
  return (
    a.kind === b.kind &&
    a.affiliation === b.affiliation &&
    a.position === b.position &&
    a.project === b.project &&
    a.tentative === b.tentative
  );
}
