import type { Agenda, AgendaParticipant, AgendaSession, ProblemPath } from "@programmheft/core";
import { type Loss, lossOf } from "../exchange/loss.ts";
import type { LossField } from "../exchange/loss-fields.ts";

/** Everything of an agenda that the words of schema.org do not say, or that search engines do not read there. */
export function schemaOrgLosses(agenda: Agenda): readonly Loss[] {
  const root = (field: LossField, isLost: boolean, fate: Loss["fate"] = "dropped") =>
    isLost ? [lossOf(field, fate, [], agenda.title)] : [];
  return [
    ...root("number", agenda.number !== undefined),
    ...root("status", agenda.status === "draft"),
    ...root("timeZone", true),
    ...root("date", agenda.date === undefined, "changed"),
    ...root("series", agenda.series?.eventCount !== undefined, "changed"),
    ...root("registration", agenda.registration !== undefined, "changed"),
    ...root("moderators", agenda.moderators.length > 0, "text"),
    ...root("materials", (agenda.materials ?? []).length > 0, "changed"),
    ...root("venue", agenda.venue !== undefined && agenda.attendance === undefined, "changed"),
    ...agenda.moderators.flatMap((person, index) => personLosses(person, ["moderators", index])),
    ...agenda.sessions.flatMap((session, index) => sessionLosses(session, ["sessions", index])),
  ];
}

function sessionLosses(session: AgendaSession, path: ProblemPath): readonly Loss[] {
  const item = (field: LossField, isLost: boolean, fate: Loss["fate"] = "dropped") =>
    isLost ? [lossOf(field, fate, path, session.title)] : [];
  return [
    ...item("kind", true, "changed"),
    ...item("start", session.start === undefined && session.startTime !== undefined),
    ...item("end", session.end === undefined && session.endTime !== undefined),
    ...item("origin", session.startIs === "inferred" || session.endIs === "inferred"),
    ...item("day", session.day !== undefined),
    ...item("track", session.track !== undefined, "text"),
    ...item("optional", session.optional === true, "text"),
    ...item("project", session.project !== undefined, "text"),
    ...session.participants.flatMap((person, index) =>
      personLosses(person, [...path, "participants", index]),
    ),
    ...session.contributions.flatMap((part, index) => sessionLosses(part, [...path, "contributions", index])),
  ];
}

function personLosses(person: AgendaParticipant, path: ProblemPath): readonly Loss[] {
  const item = (field: LossField, isLost: boolean, fate: Loss["fate"] = "text") =>
    isLost ? [lossOf(field, fate, path, person.name)] : [];
  return [
    ...item("role", person.role !== "speaker"),
    ...item("project", person.project !== undefined),
    ...item("tentative", person.tentative === true, "dropped"),
    ...item("affiliation", person.affiliation !== undefined && person.kind !== "person"),
    ...item("position", person.position !== undefined && person.kind !== "person"),
  ];
}
