import type { Agenda, AgendaSession, Language } from "@programmheft/core";
import { dateInWords } from "../../text/time/print-date.ts";
import { agendaWords } from "../../words/agenda-words.ts";
import { personAsText, personInWords } from "../../words/person-in-words.ts";
import { sessionMarks } from "../../words/session-marks.ts";
import { shownLine, shownProse } from "../../words/shown-text.ts";
import { calendarWords } from "./calendar-words.ts";
import { detailLines, materialText } from "./item-text.ts";
import { programmeLines } from "./programme-lines.ts";

/** What belongs to the entry of an event and is no part of its agenda. */
export interface EntryDetails {
  /** The language of the words around the programme's own. */
  readonly language: Language;
  readonly page?: string | undefined;
  readonly join?: string | undefined;
}

/**
 * What a calendar shows when its reader opens an event: how to take part, what it is about, the programme with its times and people,
 * who moderates, how to register. Plain text, since no program shows more.
 */
export function describeEvent(agenda: Agenda, { language, page, join }: EntryDetails): string {
  const words = agendaWords[language];
  const own = calendarWords[language];
  const sentence = own.statusSentence[agenda.status];
  return joinBlocks([
    sentence === undefined ? [] : [sentence],
    join === undefined ? [] : [`${own.join}: ${join}`],
    [...optional(agenda.subtitle), ...seriesLine(agenda, language)],
    agenda.description === undefined ? [] : [shownProse(agenda.description)],
    agenda.sessions.length === 0 ? [] : [words.programme, ...programmeLines(agenda.sessions, language)],
    moderationLines(agenda, language),
    registrationLines(agenda, language),
    (agenda.materials ?? []).length === 0
      ? []
      : [words.materials, ...(agenda.materials ?? []).map(materialText)],
    page === undefined ? [] : [`${own.moreAt}: ${page}`],
  ]);
}

/** The same for the entry of a session: who takes part, its parts, and the event that it belongs to. */
export function describeSession(
  session: AgendaSession,
  agenda: Agenda,
  { language, page, join }: EntryDetails,
): string {
  const own = calendarWords[language];
  const sentence = own.statusSentence[agenda.status];
  const { room: _room, cancelled: _cancelled, ...marked } = session;
  const marks = sessionMarks(marked, language);
  return joinBlocks([
    sentence === undefined ? [] : [sentence],
    join === undefined ? [] : [`${own.join}: ${join}`],
    marks.length === 0 ? [] : [marks.join(", ")],
    detailLines(session, language),
    [own.partOfEvent(shownLine(agenda.title))],
    page === undefined ? [] : [`${own.moreAt}: ${page}`],
  ]);
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function seriesLine({ series, number }: Agenda, language: Language): readonly string[] {
  return series === undefined ? [] : [calendarWords[language].partOfSeries(shownLine(series.title), number)];
}

function moderationLines({ moderators }: Agenda, language: Language): readonly string[] {
  if (moderators.length === 0) return [];
  return [
    agendaWords[language].moderation,
    ...moderators.map((person) => `» ${personAsText(personInWords(person, language, "moderator"))}`),
  ];
}

function registrationLines({ registration }: Agenda, language: Language): readonly string[] {
  if (registration === undefined) return [];
  const { registration: head, untilDay } = calendarWords[language];
  const { url, closes, fee, note } = registration;
  const terms = [
    ...(closes === undefined ? [] : [untilDay(dateInWords(closes, language))]),
    ...optional(fee),
    ...optional(note),
  ].join(", ");
  return [`${head}: ${[terms, url].filter((part) => part !== undefined && part !== "").join(", ")}`];
}

function optional(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [shownLine(text)];
}
