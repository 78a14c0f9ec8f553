import type { Event, LanguageTag, TimeZone } from "@programmheft/core";
import { readProgrammeText } from "../../text/read-programme-text.ts";

/** What a description says of the programme. */
export type DescribedProgramme = Pick<Event, "sessions" | "moderators" | "materials" | "description">;

const timedLine = /^[^\p{L}\n]{0,6}(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/gmu;
/** Longer descriptions hold more than a programme. */
const longest = 60_000;

/**
 * Reads the programme that someone wrote into the description of an entry. Two lines that begin with a time make one; else the text is
 * what it is.
 */
export function programmeOfText(
  text: string,
  options: {
    readonly timeZone: TimeZone;
    readonly language: LanguageTag;
    readonly projects: readonly string[];
  },
): DescribedProgramme | undefined {
  if (text.length > longest || (text.match(timedLine) ?? []).length < 2) return undefined;
  const { event } = readProgrammeText(text, options);
  const { sessions, moderators, materials, description, notes } = event;
  if (sessions.filter(({ start }) => start !== undefined).length < 2) return undefined;
  const prose = [description, notes].filter((part) => part !== undefined).join("\n\n");
  return { sessions, moderators, materials, ...(prose !== "" && { description: prose }) };
}
