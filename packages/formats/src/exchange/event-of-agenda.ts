import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  Event,
  type EventInput,
  idFromText,
  instantsOfLocal,
  type ParticipantInput,
  parseInstant,
  type SessionInput,
} from "@programmheft/core";

/**
 * The event that an agenda tells of: what was stated of it, and not what was inferred. What an agenda leaves out, as it is private or
 * of no use to readers, stays out: notes, rules, online access, the rooms of a venue. Where times are in order, the agenda of this event is
 * the same agenda.
 */
export function eventOfAgenda(agenda: Agenda): Event {
  const { series, startTime, endTime, start: _start, end: _end, moderators, sessions, ...stated } = agenda;
  const input: EventInput = {
    ...stated,
    ...(series && { seriesId: series.id }),
    ...(startTime !== undefined && { start: startTime }),
    ...(endTime !== undefined && { end: endTime }),
    moderators: moderators.map(participantOf),
    sessions: sessions.map((session) => sessionOf(session, agenda)),
  };
  return Event.parse(input);
}

function sessionOf(item: AgendaSession, agenda: Agenda): SessionInput {
  const {
    start,
    end: _end,
    startTime,
    endTime,
    startIs,
    endIs,
    participants,
    contributions,
    ...stated
  } = item;
  return {
    ...stated,
    ...(startIs === "stated" && startTime !== undefined && { start: startTime }),
    ...(endIs === "stated" && endTime !== undefined && { end: endTime }),
    ...(startIs === "stated" && start !== undefined && repeatedHour(start, agenda.timeZone)),
    participants: participants.map(participantOf),
    contributions: contributions.map((part) => sessionOf(part, agenda)),
  };
}

function repeatedHour(start: string, zone: string): { readonly repeatedHour?: "earlier" | "later" } {
  const instants = instantsOfLocal(start.slice(0, 10), start.slice(11, 16), zone);
  if (instants.occurs !== "twice") return {};
  return { repeatedHour: parseInstant(start) === instants.earlier ? "earlier" : "later" };
}

function participantOf({ personId, ...participant }: AgendaParticipant): ParticipantInput {
  return { ...participant, id: personId ?? idFromText(participant.name) };
}
