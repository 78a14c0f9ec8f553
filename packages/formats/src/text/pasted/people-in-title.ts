import { type PeopleReading, readPeople } from "../people/read-people.ts";

/** A title and the people who stood behind it on the same line. */
export interface TitleWithPeople {
  readonly title: string;
  readonly people?: PeopleReading;
}

/** What can stand between a title and people, and how sure the people have to be behind it. */
const separators: readonly { readonly pattern: RegExp; readonly least: "titled" | "known" | "shaped" }[] = [
  { pattern: /\s+[–—-]\s+/gu, least: "known" },
  { pattern: /\s+(?:durch|mit|by)\s+(?=\p{Lu})/gu, least: "known" },
  { pattern: /\s+von\s+(?=(?:Prof|Dr|PD)\b)/gu, least: "titled" },
  { pattern: /\s*\|\s*/gu, least: "known" },
];

/** A longer line is no title with people behind it. */
const longestTitle = 600;

/** Splits people off the end of a title: "Vortrag „X“ – Prof. Dr. A (Ort)", "Begrüßung durch A (Amt) und B (Amt)". */
export function peopleInTitle(text: string, projects: ReadonlySet<string>): TitleWithPeople {
  if (text.length > longestTitle) return { title: text };
  for (const { pattern, least } of separators) {
    const matches = [...text.matchAll(pattern)].slice(-3);
    // The first of the last separators behind which there are people, so that their affiliations stay with them.
    for (const match of matches) {
      const people = readPeople(text.slice(match.index + match[0].length), projects);
      const isEnough = people.likeness === "titled" || (people.likeness === "known" && least !== "titled");
      if (match.index > 0 && isEnough) return { title: text.slice(0, match.index).trim(), people };
    }
  }
  return { title: text };
}
