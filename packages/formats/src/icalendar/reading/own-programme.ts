import { buildAgenda, type Event, type Language } from "@programmheft/core";
import { readProgrammeText } from "../../text/read-programme-text.ts";
import { agendaWords } from "../../words/agenda-words.ts";
import { programmeLines } from "../text/programme-lines.ts";

/**
 * Takes the programme back that `describeEvent` wrote into a description, and gives the event with its sessions. It must print as it
 * stands there, to the letter: titles that look like something else would come back as something else, so such a programme stays a text.
 */
export function withOwnProgramme(
  event: Event,
  text: string,
  language: Language,
  projects: readonly string[],
): Event | undefined {
  const lines = text.split("\n");
  const at = lines.indexOf(agendaWords[language].programme);
  if (at === -1) return undefined;
  const printed = lines
    .slice(at + 1)
    .join("\n")
    .trim();
  const { sessions } = readProgrammeText(`${lines[at] ?? ""}\n${printed}`, {
    timeZone: event.timeZone,
    language: event.language,
    projects,
  }).event;
  const { description: _description, ...rest } = event;
  const description = lines.slice(0, at).join("\n").trim();
  const read = { ...rest, ...(description !== "" && { description }), sessions };
  const again = programmeLines(buildAgenda(read).sessions, language).join("\n").trim();
  return again === printed ? read : undefined;
}
