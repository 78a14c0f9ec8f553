import type { Agenda, AgendaSession } from "@programmheft/core";

/** The wall time at which each session and contribution starts, by id; undefined where no start was stated. */
export function announcedStarts(agenda: Pick<Agenda, "sessions">): ReadonlyMap<string, string | undefined> {
  const startsOf = (session: AgendaSession): readonly (readonly [string, string | undefined])[] => [
    [session.id, session.startIs === "stated" ? session.startTime : undefined],
    ...session.contributions.flatMap(startsOf),
  ];
  return new Map(agenda.sessions.flatMap(startsOf));
}
