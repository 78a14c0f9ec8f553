import type { AgendaParticipant, Language } from "@programmheft/core";
import { agendaWords } from "./agenda-words.ts";
import { shownLine } from "./shown-text.ts";

/** Someone in words: what stands before the name, the name, behind it, and in brackets. */
export interface PersonWords {
  /** Absent where it is the usual one. */
  readonly role?: string;
  readonly name: string;
  /** Office and organisation. */
  readonly details: readonly string[];
  /** The project, and whether they have been asked only. */
  readonly marks: readonly string[];
}

/** Says who someone is. The role is named where it is not the usual one of the place. */
export function personInWords(
  { name, role, position, affiliation, project, tentative }: AgendaParticipant,
  language: Language,
  usualRole: AgendaParticipant["role"],
): PersonWords {
  const words = agendaWords[language];
  return {
    ...(role !== usualRole && { role: words.role[role] }),
    name: shownLine(name),
    details: [position, affiliation].flatMap((part) => (part === undefined ? [] : [shownLine(part)])),
    marks: [...(project === undefined ? [] : [shownLine(project)]), ...(tentative ? [words.tentative] : [])],
  };
}

/** The same as plain text: "Moderation: Mona Beispiel, Institut (Projekt)". */
export function personAsText(words: PersonWords): string {
  const { role, name, details, marks } = words;
  const who = `${role === undefined ? "" : `${role}: `}${[name, ...details].join(", ")}`;
  return marks.length === 0 ? who : `${who} (${marks.join(", ")})`;
}
