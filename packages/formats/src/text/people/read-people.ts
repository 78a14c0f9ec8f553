import type { Participant } from "@programmheft/core";
import { rememberedWith } from "../../source/remembered.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import { isEventModeration } from "../knowledge/event-moderation.ts";
import { markWords } from "../knowledge/mark-words.ts";
import { organizationWords, projectWords } from "../knowledge/organization-words.ts";
import { salutations } from "../knowledge/salutations.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { wordTable } from "../knowledge/word-table.ts";
import { namesOffice, readAffiliation } from "./affiliation.ts";
import { isAgent } from "./is-agent.ts";
import { conjunction } from "./joined-people.ts";
import { type NameLikeness, nameLikeness } from "./name-likeness.ts";
import {
  isSureName,
  listOfOwn,
  nameList,
  splitAtTitles,
  splitByOwnAffiliation,
  splitNames,
} from "./name-lists.ts";
import type { ParticipantReading } from "./participant-reading.ts";
import { afterName, headOf, splitHead, withoutStar } from "./split-head.ts";
import { splitTopLevel } from "./split-top-level.ts";

/** People read from one line, and how surely the words are people at all. */
export interface PeopleReading {
  readonly people: readonly ParticipantReading[];
  /** The likeness of the least sure of the persons; `none` where it is no person, but perhaps an organisation. */
  readonly likeness: NameLikeness;
}

const semicolonHere = /;\s*/uy;
const tentativeMark = new RegExp(
  `\\s*(?:\\((?:${anyOf(markWords.filter((word) => word.mark === "tentative").flatMap((word) => [word.de, word.en, ...word.others]))})\\)|\\*)$`,
  "iu",
);
const projectMark = /^(.*\S)\s*\[([^[\]]+)\]$/su;
const roundProjectMark = /^(.*\S)\s*\(([^()]+)\)$/su;
const likenesses: readonly NameLikeness[] = ["none", "shaped", "known", "titled"];

/**
 * Reads who is named in a line: "Dr. A und B, Institut [Projekt]", "A (X) und B (Y)", "A, Amt; B, Amt". `projects` are the
 * short names that count as projects in round brackets, too.
 */
export function readPeople(text: string, projects: ReadonlySet<string> = noProjects): PeopleReading {
  return readRemembered(text, projects);
}

const noProjects: ReadonlySet<string> = new Set();
const readRemembered = rememberedWith(4_000, readPeopleAnew);

function readPeopleAnew(text: string, projects: ReadonlySet<string>): PeopleReading {
  const isOffice = (part: string) =>
    officeFirst(part, projects)?.people.every(({ name }) => isSureName(name)) === true;
  const groups = withOffices(
    splitTopLevel(text, semicolonHere).filter((part) => part !== ""),
    isOffice,
  );
  const readings = groups
    .flatMap((group) =>
      nameList(group) === undefined
        ? (listOfOwn(group, isOffice) ?? splitAtTitles(group) ?? splitByOwnAffiliation(group, isOffice))
        : [group],
    )
    .map((group) => readGroup(group, projects));
  return {
    people: readings.flatMap((reading) => reading.people),
    likeness: leastLikeness(readings.map((r) => r.likeness)),
  };
}

/** Behind a name, what is no person goes on with the offices: "A, former Chair of B; Delegate of C". */
function withOffices(parts: readonly string[], isOffice: (part: string) => boolean): readonly string[] {
  const groups: string[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const isHeld = last !== undefined && afterName.test(last) && nameLikeness(headOf(last)) !== "none";
    const isSomeone = nameLikeness(headOf(part)) !== "none" || isOffice(part);
    if (isHeld && !isSomeone && namesOffice(part)) groups[groups.length - 1] = `${last}; ${part}`;
    else groups.push(part);
  }
  return groups;
}

/** People who share everything behind their names. */
function readGroup(marked: string, projects: ReadonlySet<string>): PeopleReading {
  const { text: group, ...stated } = takeRole(marked);
  const reading = readUnmarkedGroup(group, projects);
  return stated.role === undefined || reading.likeness === "none"
    ? reading.likeness === "none" && stated.role !== undefined
      ? readUnmarkedGroup(marked, projects)
      : reading
    : { ...reading, people: reading.people.map((person) => ({ ...person, ...stated })) };
}

const roleInBrackets = /^(.*\S)\s*\(([^()]{3,40})\)$/su;

/** "(Moderation)" behind a person states a role. */
function takeRole(text: string): { readonly text: string } & Pick<ParticipantReading, "role" | "isForEvent"> {
  const match = text.endsWith(")") ? roleInBrackets.exec(text) : null;
  const role = match?.[2] === undefined ? undefined : roleOfWord(match[2]);
  if (match?.[1] === undefined || match[2] === undefined || role === undefined) return { text };
  return { text: match[1], role, ...(isEventModeration(match[2]) ? { isForEvent: true as const } : {}) };
}

function readUnmarkedGroup(group: string, projects: ReadonlySet<string>): PeopleReading {
  const { text: withoutProject, project, tentative } = takeMarks(group, projects);
  const { head, tail } = splitHead(withoutProject);
  const names = splitNames(head);
  const likeness = listLikeness(names);
  const shared = { ...(project === undefined ? {} : { project }) };
  if (likeness === "none") {
    const list = nameList(withoutProject);
    if (list !== undefined) {
      return {
        people: list.map((name) => personOf(name, shared, tentative)),
        likeness: listLikeness(list),
      };
    }
    const official = officeFirst(withoutProject, projects);
    if (official !== undefined) {
      return {
        ...official,
        people: official.people.map((person) => ({
          ...shared,
          ...person,
          ...(tentative ? { tentative: true } : {}),
        })),
      };
    }
    const name = withoutProject;
    return {
      people: [{ name, kind: kindOfName(name), ...shared, ...(tentative ? { tentative: true } : {}) }],
      likeness: "none",
    };
  }
  const list = nameList(withoutProject);
  if (list !== undefined && list.length > names.length) {
    return {
      people: list.map((name) => personOf(name, shared, tentative)),
      likeness: listLikeness(list),
    };
  }
  // "Data Management - Markus Klapper" is a title with a person behind it.
  if (likeness === "shaped" && isSureName(tail)) return { people: [], likeness: "none" };
  const companions = { ...readAffiliation(tail), ...shared };
  return { people: names.map((name) => personOf(name, companions, tentative)), likeness };
}

const article = /^(?:der|die|das|den|dem|the)\s+(?=\p{Lu})/u;

/** "Bürgermeisterin Dr. Tanja B", "den Leiter der VHS, Herrn Rolf C": the office stands before the name. */
function officeFirst(text: string, projects: ReadonlySet<string>): PeopleReading | undefined {
  const bare = text.replace(article, "");
  const [first = ""] = bare.split(" ", 1);
  if (bare.length > 300 || !(namesOffice(first) || isAgent(first))) return undefined;
  const behindComma = /^([^,]+),\s+(.+)$/su.exec(bare);
  const words = bare.split(" ");
  const candidates = [
    ...[1, 2, 3].map((count) => [words.slice(0, count).join(" "), words.slice(count).join(" ")] as const),
    ...(behindComma === null ? [] : [[behindComma[1] ?? "", behindComma[2] ?? ""] as const]),
  ];
  for (const [office, rest] of candidates) {
    if (rest === "" || office.includes(",")) continue;
    const reading = readGroup(rest, projects);
    const isSure = reading.likeness === "titled" || reading.likeness === "known";
    const isNameAlone = office === first && namesOffice(first) && nameLikeness(headOf(rest)) === "shaped";
    if (!isSure && !isNameAlone) continue;
    const [person] = reading.people;
    if (person === undefined) continue;
    const { position, affiliation, ...others } = person;
    const behind = [position, affiliation].filter((part) => part !== undefined).join(", ");
    const held =
      office === first
        ? { position: office, ...(behind === "" ? {} : { affiliation: behind }) }
        : readAffiliation([office, behind].filter(Boolean).join(", "));
    // Whoever is named with an office is a person.
    const likeness = isSure ? reading.likeness : "known";
    return { likeness, people: [{ ...others, ...held }, ...reading.people.slice(1)] };
  }
  return undefined;
}

function personOf(
  name: string,
  companions: Omit<ParticipantReading, "name" | "kind">,
  tentative: boolean,
): ParticipantReading {
  const isAsked = tentative || name.endsWith("*");
  return {
    name: withoutSalutation(withoutStar(name)),
    kind: "person",
    ...companions,
    ...(isAsked ? { tentative: true as const } : {}),
  };
}

const salutation = new RegExp(`^(?:${anyOf(salutations)})\\.?\\s+(?=\\S+\\s+\\S)`, "iu");

/** "Herr", "Frau" and the like are no part of a name of two words. */
function withoutSalutation(name: string): string {
  return name.replace(salutation, "");
}

function takeMarks(
  group: string,
  projects: ReadonlySet<string>,
): { readonly text: string; readonly project: string | undefined; readonly tentative: boolean } {
  const unmarked = group.replace(tentativeMark, "");
  const tentative = unmarked !== group && unmarked !== "";
  const text = tentative ? unmarked.trim() : group;
  const square = text.endsWith("]") ? projectMark.exec(text) : null;
  if (square?.[1] !== undefined && square[2] !== undefined)
    return { text: square[1], project: square[2].trim(), tentative };
  const round = text.endsWith(")") ? roundProjectMark.exec(text) : null;
  if (round?.[1] !== undefined && round[2] !== undefined && projects.has(round[2].trim())) {
    return { text: round[1], project: round[2].trim(), tentative };
  }
  return { text, project: undefined, tentative };
}

const kindTable = wordTable([
  { meaning: "project" as const, words: projectWords },
  { meaning: "organization" as const, words: organizationWords },
]);

/** What kind of participant a name without a person in it is. */
function kindOfName(name: string): Participant["kind"] {
  const found = kindTable.find(name);
  if (found !== undefined) return found.meaning;
  if (conjunction.test(name)) return "organization";
  return /\s/u.test(name) || /^\p{Lu}{2,}$/u.test(name) ? "organization" : "person";
}

/** In a list of names one that is known vouches for the others. */
function listLikeness(names: readonly string[]): NameLikeness {
  const all = names.map((name) => nameLikeness(withoutStar(name)));
  return leastLikeness(all) === "shaped" && all.some((one) => one !== "shaped")
    ? "known"
    : leastLikeness(all);
}

function leastLikeness(all: readonly NameLikeness[]): NameLikeness {
  const least = all.reduce((low, one) => Math.min(low, likenesses.indexOf(one)), likenesses.length);
  return likenesses[least] ?? "none";
}
