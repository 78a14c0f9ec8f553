import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  type Language,
  languageFor,
  minutesOfTime,
} from "@programmheft/core";
import { dateInWords } from "../text/time/print-date.ts";
import { agendaWords } from "./agenda-words.ts";
import { escapeMarkdown, harmlessMarkdown, linkTarget } from "./escape-markdown.ts";

/**
 * Writes an agenda as Markdown for people to read, on GitHub, in a content management system or an e-mail: title, date, the
 * sessions with their times, inferred ends marked as such, parts and people below. No text of the agenda becomes markup,
 * but for descriptions, which are Markdown and are quoted.
 */
export function printAgendaMarkdown(agenda: Agenda): string {
  const language = languageFor(agenda.language);
  const words = agendaWords[language];
  const blocks: readonly (readonly string[])[] = [
    [`# ${escapeMarkdown(agenda.title)}`],
    agenda.subtitle === undefined ? [] : [`**${escapeMarkdown(agenda.subtitle)}**`],
    headLines(agenda, language).map((line, index, all) => (index < all.length - 1 ? `${line}\\` : line)),
    agenda.description === undefined ? [] : harmlessMarkdown(agenda.description).split("\n"),
    agenda.sessions.length === 0 ? [] : [`## ${words.programme}`],
    ...daysOf(agenda.sessions).flatMap(({ day, sessions }) => [
      day === undefined ? [] : [`### ${escapeMarkdown(dayInWords(day, language))}`],
      sessions.flatMap((session) => sessionLines(session, language, "")),
    ]),
    agenda.moderators.length === 0 ? [] : [`## ${words.moderation}`],
    agenda.moderators.map((person) => `- ${personText(person, language, "moderator")}`),
    (agenda.materials ?? []).length === 0 ? [] : [`## ${words.materials}`],
    (agenda.materials ?? []).map((material) => `- ${materialText(material)}`),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines(agenda: Agenda, language: Language): readonly string[] {
  const words = agendaWords[language];
  const { date, endDate, startTime, endTime, attendance, venue, registration, series, status } = agenda;
  const days = [date, endDate].filter((day) => day !== undefined).map((day) => dateInWords(day, language));
  const span = timeSpan(startTime, endTime, language);
  return [
    ...(series === undefined ? [] : [escapeMarkdown(series.title)]),
    ...(days.length === 0 && span === ""
      ? []
      : [[days.join(" – "), span].filter((part) => part !== "").join(", ")]),
    ...(status === "scheduled" ? [] : [`**${words.status[status]}**`]),
    ...(attendance === undefined ? [] : [words.attendance[attendance]]),
    ...(venue === undefined
      ? []
      : [escapeMarkdown([venue.name, venue.address].filter((part) => part !== undefined).join(", "))]),
    ...(registration?.url === undefined ? [] : [`[${words.registration}](${linkTarget(registration.url)})`]),
  ];
}

function daysOf(
  sessions: readonly AgendaSession[],
): readonly { readonly day: string | undefined; readonly sessions: readonly AgendaSession[] }[] {
  const days: { day: string | undefined; sessions: AgendaSession[] }[] = [];
  for (const session of sessions) {
    const last = days.at(-1);
    if (last !== undefined && last.day === session.day) last.sessions.push(session);
    else days.push({ day: session.day, sessions: [session] });
  }
  return days;
}

function dayInWords(day: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/u.test(day) ? dateInWords(day, language) : day;
}

function sessionLines(session: AgendaSession, language: Language, indent: string): readonly string[] {
  const below = `${indent}  `;
  return [
    `${indent}- ${sessionHead(session, language)}`,
    ...(session.description === undefined ? [] : ["", ...quote(session.description, below), ""]),
    ...session.participants.map((person) => `${below}- ${personText(person, language, "speaker")}`),
    ...session.contributions.flatMap((part) => sessionLines(part, language, below)),
    ...(session.materials ?? []).map((material) => `${below}- ${materialText(material)}`),
  ];
}

function sessionHead(session: AgendaSession, language: Language): string {
  const words = agendaWords[language];
  const title = escapeMarkdown(session.title);
  const marks = [
    ...(session.project === undefined ? [] : [escapeMarkdown(session.project)]),
    ...(session.room === undefined ? [] : [escapeMarkdown(session.room)]),
    ...(session.track === undefined ? [] : [escapeMarkdown(session.track)]),
    ...(session.optional ? [words.optional] : []),
    ...(session.cancelled ? [words.cancelled] : []),
  ];
  const time = sessionTime(session, language);
  return [
    ...(time === "" ? [] : [time]),
    session.cancelled ? `~~${title}~~` : `**${title}**`,
    ...(marks.length === 0 ? [] : [`(${marks.join(", ")})`]),
  ].join(" ");
}

/** The times of a session. What follows from its neighbours stands in italics: a start behind "about", an end as a length. */
function sessionTime(
  { startTime, endTime, startIs, endIs, kind }: AgendaSession,
  language: Language,
): string {
  const { about } = agendaWords[language];
  if (startTime === undefined) return endIs === "stated" ? timeSpan(undefined, endTime, language) : "";
  const hasLength = endTime !== undefined && kind !== "end" && endTime !== startTime;
  if (startIs === "stated" && endIs === "stated" && hasLength) return timeSpan(startTime, endTime, language);
  const start =
    startIs === "inferred" ? `*${about} ${clock(startTime, language)}*` : clock(startTime, language);
  if (!hasLength) return start;
  return endIs === "stated"
    ? `${start} ${timeSpan(undefined, endTime, language)}`
    : `${start} *(${about} ${lengthInWords(startTime, endTime, language)})*`;
}

function lengthInWords(start: string, end: string, language: Language): string {
  const minutes = (minutesOfTime(end) - minutesOfTime(start) + minutesPerDay) % minutesPerDay;
  return `${minutes}\u00A0${agendaWords[language].minutes}`;
}

const minutesPerDay = 24 * 60;

function timeSpan(start: string | undefined, end: string | undefined, language: Language): string {
  if (start === undefined)
    return end === undefined ? "" : `${agendaWords[language].until} ${clock(end, language)}`;
  if (end === undefined) return clock(start, language);
  return language === "de" ? `${start} – ${end}\u00A0Uhr` : `${start} – ${end}`;
}

function clock(time: string, language: Language): string {
  return language === "de" ? `${time}\u00A0Uhr` : time;
}

function personText(
  person: AgendaParticipant,
  language: Language,
  usualRole: AgendaParticipant["role"],
): string {
  const words = agendaWords[language];
  const details = [person.position, person.affiliation]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown);
  const marks = [
    ...(person.project === undefined ? [] : [escapeMarkdown(person.project)]),
    ...(person.tentative ? [words.tentative] : []),
  ];
  const role = person.role === usualRole ? "" : `${words.role[person.role]}: `;
  const who = `${role}${[escapeMarkdown(person.name), ...details].join(", ")}`;
  return marks.length === 0 ? who : `${who} (${marks.join(", ")})`;
}

function materialText(material: NonNullable<Agenda["materials"]>[number]): string {
  const title = escapeMarkdown(material.title);
  return material.url === undefined ? title : `[${title}](${linkTarget(material.url)})`;
}

/** Markdown as a quotation. */
function quote(markdown: string, indent: string): readonly string[] {
  return harmlessMarkdown(markdown)
    .split("\n")
    .map((line) => (line === "" ? `${indent}>` : `${indent}> ${line}`));
}
