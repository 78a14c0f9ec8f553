import type { Agenda, AgendaParticipant, AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";
import { personAsText, personInWords } from "../words/person-in-words.ts";
import { shownLine, shownProse } from "../words/shown-text.ts";
import { minutesOfSession } from "../words/time-in-words.ts";
import { type CsvColumn, csvWords } from "./csv-words.ts";

/** What stands in a row; a column without anything is empty. */
export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;

/** The rows of an agenda: the event itself, then every session and every part of one, numbered "2" and "2.1". */
export function rowsOfAgenda(agenda: Agenda, language: Language): readonly CsvRow[] {
  const ofAll = {
    event: shownLine(agenda.title),
    ...(agenda.series && { series: shownLine(agenda.series.title) }),
  };
  const day = agenda.date;
  return [
    { ...ofAll, ...eventCells(agenda, language) },
    ...agenda.sessions.flatMap((session, index) =>
      rowsOfSession(session, `${index + 1}`, session.day ?? day, language).map((row) => ({
        ...ofAll,
        ...row,
      })),
    ),
  ];
}

function eventCells(agenda: Agenda, language: Language): CsvRow {
  const { status, attendance, venue, date, startTime, endTime } = agenda;
  const words = agendaWords[language];
  const minutes = minutesOfSession(agenda);
  return {
    title: shownLine(agenda.title),
    date: date ?? "",
    start: startTime ?? "",
    end: endTime ?? "",
    minutes: minutes === undefined ? "" : String(minutes),
    people: peopleCell(agenda.moderators, language, "speaker"),
    room: [venue?.name, venue?.address]
      .flatMap((part) => (part === undefined ? [] : [shownLine(part)]))
      .join(", "),
    language: agenda.language,
    marks: [
      ...(status === "scheduled" ? [] : [words.status[status]]),
      ...(attendance === undefined ? [] : [words.attendance[attendance]]),
    ].join(", "),
    materials: materialsCell(agenda),
    description: shownProse(agenda.description ?? ""),
  };
}

function rowsOfSession(
  session: AgendaSession,
  number: string,
  day: string | undefined,
  language: Language,
): readonly CsvRow[] {
  const minutes = session.kind === "end" ? undefined : minutesOfSession(session);
  const { optional, cancelled } = agendaWords[language];
  const { columns } = csvWords[language];
  const row: CsvRow = {
    number,
    title: shownLine(session.title),
    date: session.start?.slice(0, 10) ?? shownLine(day ?? ""),
    start: session.startTime ?? "",
    end: session.endTime ?? "",
    minutes: minutes === undefined ? "" : String(minutes),
    inferred: [
      ...(session.startIs === "inferred" ? [columns.start] : []),
      ...(session.endIs === "inferred" ? [columns.end] : []),
    ].join(", "),
    people: peopleCell(session.participants, language, "speaker"),
    project: shownLine(session.project ?? ""),
    room: shownLine(session.room ?? ""),
    track: shownLine(session.track ?? ""),
    language: session.language ?? "",
    marks: [...(session.optional ? [optional] : []), ...(session.cancelled ? [cancelled] : [])].join(", "),
    materials: materialsCell(session),
    description: shownProse(session.description ?? ""),
  };
  const parts = session.contributions.flatMap((part, index) =>
    rowsOfSession(part, `${number}.${index + 1}`, day, language),
  );
  return [row, ...parts];
}

function peopleCell(
  people: readonly AgendaParticipant[],
  language: Language,
  usualRole: AgendaParticipant["role"],
): string {
  return people.map((person) => personAsText(personInWords(person, language, usualRole))).join("; ");
}

function materialsCell({ materials = [] }: Pick<AgendaSession, "materials">): string {
  return materials
    .map(({ title, url }) => (url === undefined ? shownLine(title) : `${shownLine(title)} <${url}>`))
    .join("; ");
}
