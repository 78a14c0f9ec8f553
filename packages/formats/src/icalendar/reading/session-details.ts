import { type Agenda, languageFor, parseInstant, type Session, type TimeZone } from "@programmheft/core";
import { eventOfAgenda } from "../../exchange/event-of-agenda.ts";
import { readProgrammeText } from "../../text/read-programme-text.ts";
import type { EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { ownLines } from "./own-lines.ts";
import { structuredSession } from "./structured-agenda.ts";

/**
 * What a session entry of ours says beyond what every calendar says: the whole session as data in the rich profile, people and parts as
 * text in the simple one. Empty for entries of others.
 */
export function sessionDetails(
  { record, span }: EntryDate,
  title: string,
  timeZone: TimeZone,
  context: EntryContext,
): Partial<Session> {
  if (!context.isOwn) return {};
  const structured = structuredSession(record);
  if (structured !== undefined) {
    const agenda: Agenda = {
      id: "x",
      title,
      status: "scheduled",
      timeZone,
      language: "de",
      moderators: [],
      sessions: [structured],
    };
    const [session] = eventOfAgenda(agenda).sessions;
    const isAsItWas =
      structured.start !== undefined && parseInstant(structured.start) === span?.start.instant;
    return session === undefined ? {} : isAsItWas ? withoutDay(session) : withoutTimes(session);
  }
  const language = context.language ?? "de";
  const { text } = ownLines(record.text("description") ?? "", languageFor(language));
  const { sessions } = readProgrammeText(`00:00 Uhr ${title}\n${text}`, { timeZone, language }).event;
  const [session] = sessions;
  if (session === undefined || sessions.length > 1) return {};
  const { participants, contributions, materials, description } = session;
  return { participants, contributions, materials, ...(description !== undefined && { description }) };
}

/** The day follows from the other sessions. */
function withoutDay({ day: _day, ...session }: Session): Partial<Session> {
  return session;
}

function withoutTimes(session: Session): Partial<Session> {
  const { start: _start, end: _end, duration: _duration, repeatedHour: _hour, ...rest } = withoutDay(session);
  return rest;
}
