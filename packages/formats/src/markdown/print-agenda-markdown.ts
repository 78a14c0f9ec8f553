import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  type Language,
  languageFor,
} from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { agendaWords } from "../words/agenda-words.ts";
import { daysOf } from "../words/days-of.ts";
import { headFacts } from "../words/head-facts.ts";
import { personInWords } from "../words/person-in-words.ts";
import { sessionMarks } from "../words/session-marks.ts";
import { dayInWords, sessionTimeInWords } from "../words/time-in-words.ts";
import { escapeMarkdown, harmlessMarkdown, linkTarget } from "./escape-markdown.ts";

/**
 * Writes an agenda as Markdown for people to read, on GitHub, in a content management system or an e-mail: title, date, the
 * sessions with their times, inferred ends marked as such, parts and people below. No text of the agenda becomes markup,
 * but for descriptions, which are Markdown and are quoted. Everything that can be read in the agenda can be read here: there
 * are no losses.
 */
export function printAgendaMarkdown(
  agenda: Agenda,
  language: Language = languageFor(agenda.language),
): Exported {
  const words = agendaWords[language];
  const head = headFacts(agenda, language).map(({ kind, text, address }) => {
    const shown = kind === "status" ? `**${text}**` : escapeMarkdown(text);
    return address === undefined ? shown : `[${shown}](${linkTarget(address)})`;
  });
  const blocks: readonly (readonly string[])[] = [
    [`# ${escapeMarkdown(agenda.title)}`],
    agenda.subtitle === undefined ? [] : [`**${escapeMarkdown(agenda.subtitle)}**`],
    head.map((line, index, all) => (index < all.length - 1 ? `${line}\\` : line)),
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
  const written = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return { output: `${written.join("\n\n")}\n`, losses: [] };
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
  const title = escapeMarkdown(session.title);
  const marks = sessionMarks(session, language).map(escapeMarkdown);
  const [start, length] = sessionTimeInWords(session, language);
  return [
    ...(start ? [start.isInferred ? `*${start.text}*` : start.text] : []),
    ...(length ? [length.isInferred ? `*(${length.text})*` : length.text] : []),
    session.cancelled ? `~~${title}~~` : `**${title}**`,
    ...(marks.length === 0 ? [] : [`(${marks.join(", ")})`]),
  ].join(" ");
}

function personText(
  person: AgendaParticipant,
  language: Language,
  usualRole: AgendaParticipant["role"],
): string {
  const { role, name, details, marks } = personInWords(person, language, usualRole);
  const who = `${role === undefined ? "" : `${role}: `}${[name, ...details].map(escapeMarkdown).join(", ")}`;
  return marks.length === 0 ? who : `${who} (${marks.map(escapeMarkdown).join(", ")})`;
}

function materialText({ title, url }: NonNullable<Agenda["materials"]>[number]): string {
  const text = escapeMarkdown(title);
  return url === undefined ? text : `[${text}](${linkTarget(url)})`;
}

/** Markdown as a quotation. */
function quote(markdown: string, indent: string): readonly string[] {
  return harmlessMarkdown(markdown)
    .split("\n")
    .map((line) => (line === "" ? `${indent}>` : `${indent}> ${line}`));
}
