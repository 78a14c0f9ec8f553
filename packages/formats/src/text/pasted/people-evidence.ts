import { namesOrganization } from "../people/affiliation.ts";
import { type PeopleReading, readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";

/** More signs than a line of people has. */
const longestLine = 400;

/**
 * Reads the people of a line, or nothing where it is none of people. A title or a known first name tells; a name that is
 * only written like one needs an affiliation, a sign before it, or people around it (`isExpected`).
 */
export function peopleOfLine(
  line: ClueLine,
  projects: ReadonlySet<string>,
  isExpected: boolean,
): PeopleReading | undefined {
  const { text } = line;
  if (text.length > longestLine || /[?!]$/u.test(text)) return undefined;
  const reading = readPeople(text, projects);
  const isMarked = line.bullets.includes("»");
  const hasCompanion = reading.people.some(
    ({ affiliation, position }) => affiliation !== undefined || position !== undefined,
  );
  switch (reading.likeness) {
    case "titled":
    case "known":
      return reading;
    case "shaped":
      return hasCompanion || isMarked || isExpected ? reading : undefined;
    case "none":
      return (isMarked || isExpected) && isOrganization(text) ? reading : undefined;
  }
}

/** A few words that name an organisation or a project, as participants they may be. */
function isOrganization(text: string): boolean {
  const [head = ""] = text.split(/[,(]/u, 1);
  const words = head.trim().split(" ");
  return (
    words.length <= 6 && !/[:„“"]/u.test(head) && (namesOrganization(head) || /vorhaben|projekt/iu.test(head))
  );
}
