import { roleOfWord } from "../canonical/role-line.ts";
import { namesOffice, namesOrganization, readAffiliation } from "../people/affiliation.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { type PeopleReading, readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import type { PastedContext } from "./pasted-context.ts";

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
  isColumn = false,
  next?: ClueLine,
  context?: PastedContext,
): PeopleReading | undefined {
  const { text } = line;
  if (isColumn) return peopleOfColumn(text, projects);
  if (text.length > longestLine || /[?!]$/u.test(text)) return undefined;
  const ofOrganization = peopleBehindOrganization(text, projects);
  if (ofOrganization !== undefined) return ofOrganization;
  const behindOffices = personBehindOffices(text, projects);
  if (behindOffices !== undefined) return behindOffices;
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
      return isMarked || isExpected || hasKnownCompanion(reading) || (hasCompanion && !isTitle(text))
        ? reading
        : isBelowNames(next, context)
          ? reading
          : undefined;
    case "none":
      return (isMarked || isExpected) && isOrganization(text) ? reading : undefined;
  }
}

/** "Landkreis Sandau: Mirjam H": the organisation stands before the people. */
function peopleBehindOrganization(text: string, projects: ReadonlySet<string>): PeopleReading | undefined {
  const [, head = "", names = ""] = /^([^:]{3,80}):\s+(\p{Lu}.*)$/su.exec(text) ?? [];
  if (head === "" || !namesOrganization(head) || roleOfWord(head) !== undefined) return undefined;
  const { people, likeness } = readPeople(names, projects);
  const areBare = people.every(
    ({ affiliation, position }) => affiliation === undefined && position === undefined,
  );
  if (!areBare || (likeness !== "known" && likeness !== "titled")) return undefined;
  return { people: people.map((person) => ({ ...person, affiliation: head })), likeness };
}

/** "Auswärtiges Amt, Direktor der Abteilung 2, David G": institution and office stand before the name. */
function personBehindOffices(text: string, projects: ReadonlySet<string>): PeopleReading | undefined {
  const at = text.lastIndexOf(", ");
  if (at < 3 || /[:„“"()]/u.test(text)) return undefined;
  const before = text.slice(0, at);
  const isHeld = namesOrganization(before) || namesOffice(before);
  if (!isHeld || nameLikeness(before.split(",", 1)[0] ?? "") !== "none") return undefined;
  const { people, likeness } = readPeople(text.slice(at + 2), projects);
  const [person] = people;
  if (person === undefined || people.length > 1 || (likeness !== "known" && likeness !== "titled"))
    return undefined;
  if (person.affiliation !== undefined) return undefined;
  const { position, ...named } = person;
  const held = [before, position].filter((part) => part !== undefined).join(", ");
  return { people: [{ ...named, ...readAffiliation(held) }], likeness };
}

/** A name that is only shaped like one is sure where an office or organisation that is known stands behind it. */
function hasKnownCompanion({ people }: PeopleReading): boolean {
  return people.some(
    ({ affiliation, position }) =>
      position !== undefined || (affiliation !== undefined && namesOrganization(affiliation)),
  );
}

/** A dash or a bracket behind two capital words may as well be a title: "Offene Türen – Wege zur Beteiligung". */
function isTitle(text: string): boolean {
  return /\s[–—-]\s/u.test(text) || (text.includes(", ") && /\s(?:und|and|&)\s/u.test(text));
}

/** The office on the next line tells that this one is a name. */
function isBelowNames(next: ClueLine | undefined, context: PastedContext | undefined): boolean {
  if (next === undefined || context === undefined || next.isApart || next.text.includes(":")) return false;
  return namesOffice(next.text);
}

const separatorsInColumn = /\s*(?:\+|&|;|\/|,)\s*|\s+(?:und|and)\s+/u;

/** In a column of people a first name alone is a person, too. */
function peopleOfColumn(text: string, projects: ReadonlySet<string>): PeopleReading | undefined {
  const reading = readPeople(text, projects);
  if (reading.likeness !== "none") return reading;
  const parts = text.split(separatorsInColumn).filter((part) => part !== "");
  const areNames = parts.length > 0 && parts.every((part) => /^\p{Lu}[\p{L}'’.-]+$/u.test(part));
  if (areNames)
    return { people: parts.map((name) => ({ name, kind: "person" as const })), likeness: "shaped" };
  return isOrganization(text) ? reading : undefined;
}

/** A few words that name an organisation or a project, as participants they may be. */
function isOrganization(text: string): boolean {
  const [head = ""] = text.split(/[,(]/u, 1);
  const words = head.trim().split(" ");
  return (
    words.length <= 6 && !/[:„“"]/u.test(head) && (namesOrganization(head) || /vorhaben|projekt/iu.test(head))
  );
}
