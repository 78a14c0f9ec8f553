import type { Language } from "@programmheft/core";
import { eventFieldNames } from "./front-matter/field-names.ts";
import { roleWords } from "./knowledge/role-words.ts";

/** The words that programme texts are written with, as the printer writes them: for editors that complete what is typed. */
export interface ProgrammeWords {
  /** Before a colon, above the people who appear in that role: "Podium". */
  readonly roles: readonly string[];
  /** The entries at the top of the text, in the order in which they are printed: "Titel". */
  readonly fields: readonly string[];
}

/**
 * The words of programme texts in one language.
 * @example
 * programmeWords("de").fields.slice(0, 3); // → ["Reihe", "Nummer", "Titel"]
 */
export function programmeWords(language: Language): ProgrammeWords {
  return {
    roles: roleWords.map((words) => words[language]),
    fields: Object.values(eventFieldNames).map((name) => name[language]),
  };
}
