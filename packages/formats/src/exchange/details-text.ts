import type { AgendaParticipant, AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";

const words = {
  de: { people: "Mitwirkende", parts: "Beiträge", materials: "Unterlagen", project: "Projekt" },
  en: { people: "People", parts: "Contributions", materials: "Materials", project: "Project" },
} as const;

/** Someone in words, as "Dr. Eva Beispiel, Leiterin, Institut (KoDa_eG, Moderation, angefragt)". */
function personInLine(person: AgendaParticipant, language: Language): string {
  const { role, tentative } = agendaWords[language];
  const marks = [
    ...(person.project === undefined ? [] : [person.project]),
    ...(person.role === "speaker" ? [] : [role[person.role]]),
    ...(person.tentative ? [tentative] : []),
  ];
  const who = [person.name, person.position, person.affiliation]
    .filter((part) => part !== undefined)
    .join(", ");
  return marks.length === 0 ? who : `${who} (${marks.join(", ")})`;
}

/**
 * What a format without fields for it says of a session as text: who takes part in which role and for whom, its parts, its
 * project, materials without an address. Empty where there is nothing of the kind.
 */
export function detailsText(session: AgendaSession, language: Language): string {
  const { people, parts, materials, project } = words[language];
  const unlinked = (session.materials ?? []).filter(({ url }) => url === undefined);
  const isPlain = session.participants.every((person) => personInLine(person, language) === person.name);
  return [
    ...(session.project === undefined ? [] : [`${project}: ${session.project}`]),
    ...section(
      people,
      isPlain ? [] : session.participants.map((person) => `- ${personInLine(person, language)}`),
    ),
    ...section(
      parts,
      session.contributions.flatMap((part) => partLines(part, language, "")),
    ),
    ...section(
      materials,
      unlinked.map(({ title }) => `- ${title}`),
    ),
  ].join("\n\n");
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${heading}:\n\n${lines.join("\n")}`];
}

function partLines(part: AgendaSession, language: Language, indent: string): readonly string[] {
  const { optional, cancelled } = agendaWords[language];
  const marks = [
    ...(part.project === undefined ? [] : [part.project]),
    ...(part.optional ? [optional] : []),
    ...(part.cancelled ? [cancelled] : []),
  ];
  const time = part.startTime === undefined ? "" : `${part.startTime} `;
  const below = `${indent}  `;
  return [
    `${indent}- ${time}${part.title}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`,
    ...(part.description?.split("\n").map((line) => (line === "" ? "" : `${below}${line}`)) ?? []),
    ...part.participants.map((person) => `${below}- ${personInLine(person, language)}`),
    ...part.contributions.flatMap((inner) => partLines(inner, language, below)),
    ...(part.materials ?? []).map(
      ({ title, url }) => `${below}- ${title}${url === undefined ? "" : `: ${url}`}`,
    ),
  ];
}
