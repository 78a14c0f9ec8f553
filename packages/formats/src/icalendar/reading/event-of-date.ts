import { languageFor, parseInstant } from "@programmheft/core";
import { eventOfAgenda } from "../../exchange/event-of-agenda.ts";
import { eventOfDraft } from "../../exchange/event-of-draft.ts";
import { foreignLine, foreignProse } from "../../exchange/foreign-text.ts";
import { noTitle } from "../../exchange/import-problems.ts";
import { languageOf } from "../../exchange/language-of.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";
import type { ProgrammeDraft } from "../../exchange/programme-draft.ts";
import { untitled } from "../../text/knowledge/untitled.ts";
import { textLanguage } from "../../text/pasted/text-language.ts";
import { withoutAbsent } from "../../text/without-absent.ts";
import { endBeforeStart, noStart, programmeInText } from "./calendar-problems.ts";
import type { EntryDate } from "./dates-of-entries.ts";
import { detailedSessions } from "./detailed-sessions.ts";
import type { EntryContext } from "./entry-context.ts";
import type { EntryRecord } from "./entry-record.ts";
import { entryTitle } from "./entry-title.ts";
import { idsOfEntry } from "./ids-of-entry.ts";
import { materialsOfEntry } from "./materials-of-entry.ts";
import { momentOf } from "./moment-of.ts";
import { type OwnLines, ownLines } from "./own-lines.ts";
import { withOwnProgramme } from "./own-programme.ts";
import { peopleOfEntry } from "./people-of-entry.ts";
import { placeOfEntry } from "./place-of-entry.ts";
import { programmeOfText } from "./programme-of-text.ts";
import type { ReadEvent } from "./read-event.ts";
import { sessionDraft } from "./session-draft.ts";
import { structuredAgenda } from "./structured-agenda.ts";

/** An entry and those that are parts of it, as an event with its programme. Its id is not yet told apart from others'. */
export function eventOfDate(
  date: EntryDate,
  parts: readonly EntryDate[],
  context: EntryContext,
): Pick<ReadEvent, "event" | "series"> {
  return structuredEvent(date) ?? readEvent(date, parts, context);
}

/** The event as the rich profile wrote it, as long as nobody has changed the entry since. */
function structuredEvent({ record, span }: EntryDate): Pick<ReadEvent, "event" | "series"> | undefined {
  const agenda = structuredAgenda(record);
  if (agenda === undefined) return undefined;
  const start = agenda.start === undefined ? undefined : parseInstant(agenda.start);
  const isAsItWas =
    span?.start.time === undefined ? agenda.date === span?.start.date : start === span.start.instant;
  const isSameTitle = record.text("summary")?.endsWith(agenda.title) === true;
  if (!isAsItWas || !isSameTitle) return undefined;
  return { event: eventOfAgenda(agenda), ...(agenda.series && { series: agenda.series }) };
}

function readEvent(
  date: EntryDate,
  parts: readonly EntryDate[],
  context: EntryContext,
): Pick<ReadEvent, "event" | "series"> {
  const { record, span } = date;
  const { problems, isOwn, ids } = context;
  const description = record.text("description") ?? "";
  const language =
    languageOf(record.read("summary")[0]?.parameters.language) ??
    context.language ??
    textLanguage([{ text: record.text("summary") ?? "" }, { text: description }]);
  const words = languageFor(language);
  const at = { place: context.placeOf(record.component.offset) };
  const summary = foreignLine(record.text("summary"), problems);
  if (summary === undefined) problems.add(noTitle.create({ assumed: untitled[words] }, at));
  const { title, status, isDropped } = entryTitle(summary ?? untitled[words], record.text("status"), isOwn);
  if (span === undefined) problems.add(noStart.create({ title }, at));
  if (endsTooEarly(record)) problems.add(endBeforeStart.create({ title }, at));
  const own: OwnLines = isOwn
    ? ownLines(description, words)
    : { text: description, moderators: [], materials: [] };
  const timeZone = span?.start.zone ?? context.timeZone;
  const { projects } = context;
  const programme =
    parts.length === 0 && !isOwn ? programmeOfText(own.text, { timeZone, language, projects }) : undefined;
  if (programme !== undefined)
    problems.add(programmeInText.create({ title, count: programme.sessions.length }, at));
  const place = placeOfEntry(record, problems);
  const draft: ProgrammeDraft = {
    id: idsOfEntry(date, context)?.eventId,
    title,
    description: programme === undefined ? foreignProse(own.text) : programme.description,
    language,
    status: own.status ?? (isDropped ? "cancelled" : status),
    attendance: place.attendance,
    timeZone,
    firstDay: span?.start.date,
    lastDay: span?.end?.date,
    start: momentOf(span?.start),
    end: momentOf(span?.end),
    venue: place.venue,
    registration: own.registration,
    moderators: [
      ...(programme?.moderators ?? []),
      ...own.moderators,
      ...peopleOfEntry(record, ids, problems),
    ],
    materials: [
      ...(programme?.materials ?? []),
      ...own.materials,
      ...materialsOfEntry(record, isOwn, problems),
    ],
    items: parts.map((part) => sessionDraft(part, context)),
  };
  const placed = eventOfDraft(draft, problems);
  const whole = {
    ...placed,
    ...withoutAbsent({ endDate: endDateOf(date) }),
    sessions: programme?.sessions ?? detailedSessions(placed, parts, context),
  };
  const ownProgramme = isOwn && parts.length === 0;
  const event = (ownProgramme ? withOwnProgramme(whole, own.text, words, projects) : undefined) ?? whole;
  const seriesId = idsOfEntry(date, context)?.seriesId;
  return {
    event: {
      ...event,
      ...withoutAbsent({
        seriesId,
        number: own.number,
        theme: themeOf(record, problems),
        onlineAccess: place.joinUrl === undefined ? undefined : { joinUrl: place.joinUrl },
      }),
    },
    ...(own.series !== undefined && {
      series: { title: own.series, ...(seriesId !== undefined && { id: seriesId }) },
    }),
  };
}

/** Categories are what an entry is announced under. */
function themeOf(record: EntryRecord, problems: ProblemCollector): string | undefined {
  const categories = record.read("categories").flatMap(({ values }) => values);
  const named = categories.map((one) => one.trim()).filter((one) => one !== "");
  return foreignLine([...new Set(named)].slice(0, 20).join(", "), problems);
}

function endsTooEarly({ start, end }: EntryRecord): boolean {
  return start !== undefined && end !== undefined && end.instant < start.instant;
}

function endDateOf({ span }: EntryDate): string | undefined {
  return span?.end === undefined || span.end.date === span.start.date ? undefined : span.end.date;
}
