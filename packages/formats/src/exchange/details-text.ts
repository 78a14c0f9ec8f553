import type { AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";
import { personAsText, personInWords } from "../words/person-in-words.ts";

const words = {
  de: { people: "Mitwirkende", parts: "Beiträge", materials: "Unterlagen", project: "Projekt" },
  en: { people: "People", parts: "Contributions", materials: "Materials", project: "Project" },
} as const;

/**
 * What a format without fields for it says of a session as text: who takes part in which role and for whom, its parts, its
 * project, materials without an address. Empty where there is nothing of the kind.
 */
export function detailsText(session: AgendaSession, language: Language): string {
  const { people, parts, materials, project } = words[language];
  const unlinked = (session.materials ?? []).filter(({ url }) => url === undefined);
  const said = session.participants.map((person) => personInWords(person, language, "speaker"));
  const isPlain = said.every(
    ({ role, details, marks }) => role === undefined && details.length === 0 && marks.length === 0,
  );
  return [
    ...(session.project === undefined ? [] : [`${project}: ${session.project}`]),
    ...section(people, isPlain ? [] : said.map((person) => `- ${personAsText(person)}`)),
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
    ...part.participants.map(
      (person) => `${below}- ${personAsText(personInWords(person, language, "speaker"))}`,
    ),
    ...part.contributions.flatMap((inner) => partLines(inner, language, below)),
    ...(part.materials ?? []).map(
      ({ title, url }) => `${below}- ${title}${url === undefined ? "" : `: ${url}`}`,
    ),
  ];
}
