import type { Participant } from "@programmheft/core";
import { rememberedWith } from "../../source/remembered.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import { isEventModeration } from "../knowledge/event-moderation.ts";
import { joiningWords } from "../knowledge/joining-words.ts";
import { markWords } from "../knowledge/mark-words.ts";
import { salutations } from "../knowledge/salutations.ts";
import { organizationWords, projectWords } from "../knowledge/organization-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { wordTable } from "../knowledge/word-table.ts";
import { beginsWithKnownWord, namesOffice, readAffiliation } from "./affiliation.ts";
import { type NameLikeness, nameLikeness } from "./name-likeness.ts";
import type { ParticipantReading } from "./participant-reading.ts";
import { splitTopLevel, type TextPart, topLevelParts } from "./split-top-level.ts";

/** People read from one line, and how surely the words are people at all. */
export interface PeopleReading {
  readonly people: readonly ParticipantReading[];
  /** The likeness of the least sure of the persons; `none` where it is no person, but perhaps an organisation. */
  readonly likeness: NameLikeness;
}

const joined = `\\s(?:${anyOf(joiningWords)})\\s`;
const conjunction = new RegExp(joined, "iu");
const conjunctionHere = new RegExp(joined, "iuy");
const listSeparatorHere = new RegExp(`,\\s*|${joined}`, "iuy");
const semicolonHere = /;\s*/uy;
const afterName = /,\s*|\s[–—|-]\s|\s(?=\()|[–—]\s/u;
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
  const groups = splitTopLevel(text, semicolonHere).filter((part) => part !== "");
  const readings = groups
    .flatMap((group) =>
      nameList(group) === undefined ? (listOfOwn(group, projects) ?? splitByOwnAffiliation(group)) : [group],
    )
    .map((group) => readGroup(group, projects));
  return {
    people: readings.flatMap((reading) => reading.people),
    likeness: leastLikeness(readings.map((r) => r.likeness)),
  };
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
  const likeness = leastLikeness(names.map((name) => nameLikeness(withoutStar(name))));
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

/** Whether someone who is surely a person stands at the beginning. */
function isSureName(text: string): boolean {
  const [head = ""] = splitOnce(text, afterName);
  const likeness = nameLikeness(withoutStar(head));
  return likeness === "titled" || (likeness === "known" && /\s/u.test(head));
}

const article = /^(?:der|die|das|den|dem|the)\s+(?=\p{Lu})/u;

/** "Bürgermeisterin Dr. Tanja B", "den Leiter der VHS, Herrn Rolf C": the office stands before the name. */
function officeFirst(text: string, projects: ReadonlySet<string>): PeopleReading | undefined {
  const bare = text.replace(article, "");
  const [first = ""] = bare.split(" ", 1);
  if (!namesOffice(first) || bare.length > 300) return undefined;
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
    if (!isSure && !(reading.likeness === "shaped" && office === first)) continue;
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

function withoutStar(name: string): string {
  return name.replace(/\s*\*$/u, "");
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

/** The names, and what stands behind them. Without a sign between, a known word ends the name: "Maral K. Stadt Wiesbaden". */
function splitHead(text: string): { readonly head: string; readonly tail: string } {
  const [head = "", ...rest] = splitOnce(text, afterName);
  const tail = unwrapBrackets(rest.join("").trim());
  if (nameLikeness(withoutStar(head)) !== "none" || conjunction.test(head)) return { head, tail };
  const words = head.split(" ");
  for (let count = 2; count < Math.min(words.length, 8); count += 1) {
    const name = words.slice(0, count).join(" ");
    const behind = words.slice(count).join(" ");
    if (beginsWithKnownWord(behind) && nameLikeness(name) !== "none") {
      return { head: name, tail: tail === "" ? behind : `${behind}, ${tail}` };
    }
  }
  return { head, tail };
}

function splitOnce(text: string, separator: RegExp): readonly string[] {
  const match = separator.exec(text);
  if (match === null) return [text];
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length)];
}

/** "(Stadt Leipzig)" means its inside; "(SPD) Oberbürgermeister" stays. */
function unwrapBrackets(text: string): string {
  const inside = /^\((.*)\)$/su.exec(text)?.[1];
  if (inside === undefined) return text;
  let depth = 0;
  for (const sign of inside) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return text;
  }
  return depth === 0 ? inside.trim() : text;
}

/** "A und B" are two where both are names; "mensch und region" stays one. */
function splitNames(head: string): readonly string[] {
  const parts = splitTopLevel(head, conjunctionHere);
  if (parts.length === 1) return parts;
  return parts.every((part) => nameLikeness(withoutStar(part)) !== "none") ? parts : [head];
}

/** "A, B und C" is a list of names where each is one. A last part after a comma alone must surely be a name. */
function nameList(text: string): readonly string[] | undefined {
  if (/[()]/u.test(text)) return undefined;
  const parts = splitTopLevel(text, listSeparatorHere).filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => nameLikeness(withoutStar(part)) !== "none"))
    return undefined;
  const surely = parts
    .slice(1)
    .every((part) => nameLikeness(part) === "titled" || nameLikeness(part) === "known");
  return surely || (parts.length > 2 && conjunction.test(text)) ? parts : undefined;
}

/** "A, Bürgermeister B (Markt C) und Prof. D": each part of the list is surely someone. */
function listOfOwn(text: string, projects: ReadonlySet<string>): readonly string[] | undefined {
  const parts = splitTopLevel(text, listSeparatorHere).filter((part) => part !== "");
  if (parts.length < 2 || text.length > 600) return undefined;
  const isOffice = (part: string) => officeFirst(part, projects) !== undefined;
  if (!parts.every((part) => isSureName(part) || isOffice(part))) return undefined;
  // "A und B (Institut)" share what stands behind the last of them.
  return parts.slice(0, -1).some((part) => /[)\]]$/u.test(part) || isOffice(part)) || isOffice(parts.at(-1) ?? "")
    ? parts
    : undefined;
}

/** "A, Institut und Dr. B, Amt" and "A (X) und B (Y)" are groups of their own. */
function splitByOwnAffiliation(text: string): readonly string[] {
  const parts = topLevelParts(text, conjunctionHere);
  const groups: TextPart[] = [];
  for (const part of parts) {
    const previous = groups.at(-1);
    const hasOwn = previous !== undefined && afterName.test(previous.text) && beginsWithName(previous.text);
    if (previous === undefined || (hasOwn && beginsWithSureName(part.text))) groups.push(part);
    else {
      groups[groups.length - 1] = {
        text: text.slice(previous.from, part.to).trim(),
        from: previous.from,
        to: part.to,
      };
    }
  }
  return groups.map((group) => group.text);
}

function beginsWithName(text: string): boolean {
  const [head = ""] = splitOnce(text, afterName);
  return nameLikeness(withoutStar(head)) !== "none";
}

function beginsWithSureName(text: string): boolean {
  const [head = ""] = splitOnce(text, afterName);
  const likeness = nameLikeness(withoutStar(head));
  if (likeness === "titled" || likeness === "known") return true;
  return likeness === "shaped" && /^\S+(?:\s\S+){0,3}\s\(/u.test(text);
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
  const least = Math.min(...all.map((one) => likenesses.indexOf(one)));
  return likenesses[least] ?? "none";
}
