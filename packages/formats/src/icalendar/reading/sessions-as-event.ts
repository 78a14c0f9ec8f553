import { type Event, languageFor } from "@programmheft/core";
import { eventOfDraft } from "../../exchange/event-of-draft.ts";
import { foreignLine } from "../../exchange/foreign-text.ts";
import { languageOf } from "../../exchange/language-of.ts";
import { untitled } from "../../text/knowledge/untitled.ts";
import { idsOfUid } from "../entry/ids-of-uid.ts";
import type { EntryDate } from "./dates-of-entries.ts";
import { detailedSessions } from "./detailed-sessions.ts";
import type { EntryContext } from "./entry-context.ts";
import { ownLines } from "./own-lines.ts";
import { placeOfEntry } from "./place-of-entry.ts";
import { sessionDraft } from "./session-draft.ts";

/** The event of which a calendar has the sessions alone: each of them tells what it is a part of. */
export function sessionsAsEvent(uid: string, parts: readonly EntryDate[], context: EntryContext): Event {
  const [first] = parts;
  const summary = first?.record.read("summary")[0];
  const language = languageOf(summary?.parameters.language) ?? context.language ?? "de";
  const { partOf } = ownLines(first?.record.text("description") ?? "", languageFor(language));
  const ids = idsOfUid(uid);
  const event = eventOfDraft(
    {
      id: ids?.eventId,
      title: foreignLine(partOf, context.problems) ?? untitled[languageFor(language)],
      language,
      attendance: first && placeOfEntry(first.record, context.problems).attendance,
      timeZone: first?.span?.start.zone ?? context.timeZone,
      moderators: [],
      materials: [],
      items: parts.map((part) => sessionDraft(part, context)),
    },
    context.problems,
  );
  return { ...event, sessions: detailedSessions(event, parts, context) };
}
