import type { Agenda, AgendaParticipant, AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";
import { daysOf } from "../words/days-of.ts";
import { headFacts } from "../words/head-facts.ts";
import { personAsText, personInWords } from "../words/person-in-words.ts";
import { plainProse } from "../words/plain-prose.ts";
import { sessionMarks } from "../words/session-marks.ts";
import { shownLine } from "../words/shown-text.ts";
import { dayInWords, sessionTimeInWords } from "../words/time-in-words.ts";
import { wrapLines } from "../words/wrap-lines.ts";

/** So many signs fit a line of a mail, with room for the marks of two replies. */
export const mailWidth = 72;

/** An agenda as lines of plain text, in blocks that a blank line separates. */
export function agendaLines(agenda: Agenda, language: Language): readonly (readonly string[])[] {
  const words = agendaWords[language];
  const materials = agenda.materials ?? [];
  return [
    [
      ...wrapLines(shownLine(agenda.title), mailWidth),
      ...(agenda.subtitle === undefined ? [] : wrapLines(shownLine(agenda.subtitle), mailWidth)),
    ],
    headFacts(agenda, language).flatMap(({ text, address }) => [
      ...wrapLines(text, mailWidth),
      ...(address === undefined ? [] : [shownLine(address)]),
    ]),
    ...(agenda.description === undefined ? [] : [plainProse(agenda.description, mailWidth)]),
    ...(agenda.sessions.length === 0 ? [] : [[words.programme.toLocaleUpperCase(language)]]),
    ...daysOf(agenda.sessions).flatMap(({ day, sessions }) => [
      ...(day === undefined ? [] : [[shownLine(dayInWords(day, language))]]),
      ...sessions.map((session) => sessionLines(session, language, "")),
    ]),
    ...(agenda.moderators.length === 0
      ? []
      : [
          [
            words.moderation.toLocaleUpperCase(language),
            ...agenda.moderators.flatMap((person) => personLines(person, language, "moderator", "")),
          ],
        ]),
    ...(materials.length === 0
      ? []
      : [
          [
            words.materials.toLocaleUpperCase(language),
            ...materials.flatMap((material) => materialLines(material, "")),
          ],
        ]),
  ].filter((lines) => lines.length > 0);
}

function sessionLines(session: AgendaSession, language: Language, indent: string): readonly string[] {
  const below = `${indent}  `;
  const [start, length] = sessionTimeInWords(session, language);
  const time = [start?.text, length && (length.isInferred ? `(${length.text})` : length.text)].filter(
    (part) => part !== undefined,
  );
  const marks = sessionMarks(session, language);
  const title = `${shownLine(session.title)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
  return [
    ...(time.length === 0 ? [] : [`${indent}${time.join(" ")}`]),
    ...wrapLines(title, mailWidth, indent),
    ...(session.description === undefined
      ? []
      : plainProse(session.description, mailWidth - below.length).map((line) =>
          line === "" ? "" : below + line,
        )),
    ...session.participants.flatMap((person) => personLines(person, language, "speaker", below)),
    ...(session.materials ?? []).flatMap((material) => materialLines(material, below)),
    ...session.contributions.flatMap((part) => sessionLines(part, language, below)),
  ];
}

function personLines(
  person: AgendaParticipant,
  language: Language,
  usualRole: AgendaParticipant["role"],
  indent: string,
): readonly string[] {
  return wrapLines(personAsText(personInWords(person, language, usualRole)), mailWidth, `${indent}- `);
}

function materialLines(
  { title, url }: NonNullable<Agenda["materials"]>[number],
  indent: string,
): readonly string[] {
  return [
    ...wrapLines(shownLine(title), mailWidth, `${indent}- `),
    ...(url === undefined ? [] : [`${indent}  ${shownLine(url)}`]),
  ];
}
