import { languageFor } from "@programmheft/core";
import { foreignLine, foreignProse } from "../../exchange/foreign-text.ts";
import { languageOf } from "../../exchange/language-of.ts";
import type { ItemDraft } from "../../exchange/programme-draft.ts";
import { naturalSessionKind } from "../../text/items/session-kind.ts";
import { untitled } from "../../text/knowledge/untitled.ts";
import { idsOfUid } from "../entry/ids-of-uid.ts";
import type { EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";
import { entryTitle } from "./entry-title.ts";
import { materialsOfEntry } from "./materials-of-entry.ts";
import { momentOf } from "./moment-of.ts";
import { ownLines } from "./own-lines.ts";
import { peopleOfEntry } from "./people-of-entry.ts";
import { placeOfEntry } from "./place-of-entry.ts";

/** An entry that is part of another, as a session of its programme. */
export function sessionDraft({ record, span }: EntryDate, context: EntryContext): ItemDraft {
  const { problems, isOwn, ids } = context;
  const stated = languageOf(record.read("summary")[0]?.parameters.language);
  const words = languageFor(stated ?? context.language ?? "de");
  const summary = foreignLine(record.text("summary"), problems) ?? untitled[words];
  const { title, status, isDropped, optional } = entryTitle(summary, record.text("status"), isOwn);
  const description = record.text("description") ?? "";
  const participants = peopleOfEntry(record, ids, problems).filter(({ role }) => role !== "host");
  return {
    id: idsOfUid(record.uid ?? "")?.sessionId,
    title,
    kind: naturalSessionKind({ title, participants, hasParts: false }),
    start: momentOf(span?.start),
    end: momentOf(span?.end),
    room: placeOfEntry(record, problems).venue?.name,
    track: foreignLine(record.text("categories"), problems),
    description: foreignProse(isOwn ? ownLines(description, words).text : description),
    language: stated === context.language ? undefined : stated,
    optional,
    cancelled: isDropped || status === "cancelled",
    participants,
    materials: materialsOfEntry(record, isOwn, problems),
  };
}
