import type { Agenda, AgendaSession, ProblemPath } from "@programmheft/core";
import { type Loss, lossOf } from "../exchange/loss.ts";

/** What a run sheet leaves out: descriptions, the registration, and what belongs to the event as a whole. */
export function runSheetLosses(agenda: Agenda): readonly Loss[] {
  return [
    ...(["description", "registration", "materials"] as const).flatMap((field) =>
      agenda[field] === undefined ? [] : [lossOf(field, "dropped", [], agenda.title)],
    ),
    ...agenda.sessions.flatMap((session, index) => sessionLosses(session, ["sessions", index])),
  ];
}

function sessionLosses(session: AgendaSession, path: ProblemPath): readonly Loss[] {
  return [
    ...(session.description === undefined ? [] : [lossOf("description", "dropped", path, session.title)]),
    ...session.contributions.flatMap((part, index) => sessionLosses(part, [...path, "contributions", index])),
  ];
}
