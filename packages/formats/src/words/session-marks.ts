import type { AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "./agenda-words.ts";
import { shownLine } from "./shown-text.ts";

/** What stands behind the title of a session: project, room, track, language, and whether it is optional or dropped. */
export function sessionMarks(
  { project, room, track, language: spoken, optional, cancelled }: AgendaSession,
  language: Language,
): readonly string[] {
  const words = agendaWords[language];
  return [
    ...[project, room, track].flatMap((part) => (part === undefined ? [] : [shownLine(part)])),
    ...(spoken === undefined ? [] : [spoken.toUpperCase()]),
    ...(optional ? [words.optional] : []),
    ...(cancelled ? [words.cancelled] : []),
  ];
}
