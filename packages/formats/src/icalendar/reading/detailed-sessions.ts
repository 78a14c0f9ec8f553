import type { Event, Session } from "@programmheft/core";
import type { EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { idsOfEntry } from "./ids-of-entry.ts";
import { sessionDetails } from "./session-details.ts";

/** The sessions of an event with what their entries say beyond drafts. They are found again by their ids, which ours have. */
export function detailedSessions(
  event: Event,
  parts: readonly EntryDate[],
  context: EntryContext,
): Session[] {
  const byId = new Map(parts.map((part) => [idsOfEntry(part, context)?.sessionId, part]));
  return event.sessions.map((session) => {
    const part = byId.get(session.id);
    if (part === undefined) return session;
    return { ...session, ...sessionDetails(part, session.title, event.timeZone, context) };
  });
}
