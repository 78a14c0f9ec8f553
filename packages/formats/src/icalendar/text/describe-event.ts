import type { Agenda, AgendaSession, Language } from "@programmheft/core";
import { dateInWords } from "../../text/time/print-date.ts";
import { agendaWords } from "../../words/agenda-words.ts";
import { calendarWords } from "./calendar-words.ts";
import { detailLines, itemLines, materialText, personText } from "./item-text.ts";

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
    optional(agenda.description),
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
  const words = agendaWords[language];
  const own = calendarWords[language];
  const sentence = own.statusSentence[agenda.status];
  const marks = [
    ...(session.project === undefined ? [] : [session.project]),
    ...(session.track === undefined ? [] : [session.track]),
    ...(session.optional ? [words.optional] : []),
  ];
  return joinBlocks([
    sentence === undefined ? [] : [sentence],
    join === undefined ? [] : [`${own.join}: ${join}`],
    marks.length === 0 ? [] : [marks.join(", ")],
    detailLines(session, language),
    [own.partOfEvent(agenda.title)],
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
  return series === undefined ? [] : [calendarWords[language].partOfSeries(series.title, number)];
}

function programmeLines(sessions: readonly AgendaSession[], language: Language): readonly string[] {
  let day: string | undefined;
  return sessions.flatMap((session) => {
    const isNewDay = session.day !== day;
    day = session.day;
    return [
      ...(isNewDay && day !== undefined ? ["", dayInWords(day, language)] : []),
      ...itemLines(session, language),
    ];
  });
}

function dayInWords(day: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/u.test(day) ? dateInWords(day, language) : day;
}

function moderationLines({ moderators }: Agenda, language: Language): readonly string[] {
  if (moderators.length === 0) return [];
  return [
    agendaWords[language].moderation,
    ...moderators.map((person) => `» ${personText(person, language, "moderator")}`),
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
  return text === undefined ? [] : [text];
}
