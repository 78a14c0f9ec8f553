import { rememberedWith } from "../../source/remembered.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { leadingParticiples, moderatingParticiples } from "../knowledge/participles.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { namesOrganization } from "../people/affiliation.ts";
import { countTitles } from "../people/name-likeness.ts";
import { type PeopleReading, readPeople } from "../people/read-people.ts";
import { topLevelParts } from "../people/split-top-level.ts";
import { isRoomName } from "../place/is-room-name.ts";
import type { NameSign } from "./pasted-context.ts";
import { peopleGluedToTitle } from "./people-glued-to-title.ts";

/** A title and the people who stood beside it on the same line. */
export interface TitleWithPeople {
  readonly title: string;
  readonly people?: PeopleReading;
}

type Least = "titled" | "known" | "shaped";

/** What can stand between a title and people, and how sure the people have to be behind it. */
const separators: readonly {
  readonly pattern: RegExp;
  readonly least: Least;
  readonly leastBehindKind: Least;
}[] = [
  // An arrow; behind « it closes a quotation
  { pattern: /\s+(?:»(?<!«[^»]*»)|→)\s+/gu, least: "known", leastBehindKind: "shaped" },
  { pattern: /\s+[–—-]\s+|(?<=[“”"«])\s?[–—-]\s+/gu, least: "known", leastBehindKind: "shaped" },
  {
    pattern: /\s+(?:durch|mit|by|with|from)\s+(?:(?:den|die|das|der|dem|the)\s+)?(?=\p{Lu})/gu,
    least: "known",
    leastBehindKind: "known",
  },
  { pattern: /\s+(?:von|of|der|des)\s+(?=\p{Lu})/gu, least: "titled", leastBehindKind: "known" },
  {
    pattern: /(?:(?<=\p{Ll}{4})\.|(?<=\p{Ll}{4}[?!]))\s+(?=\p{Lu})/gu,
    least: "known",
    leastBehindKind: "known",
  },
  { pattern: /\s*\|\s*/gu, least: "known", leastBehindKind: "shaped" },
  { pattern: /\s*\/\/?\s+|\s+\/\s*/gu, least: "known", leastBehindKind: "known" },
  { pattern: /:\s+/gu, least: "known", leastBehindKind: "known" },
  { pattern: /,\s+/gu, least: "titled", leastBehindKind: "known" },
  { pattern: /(?<=[“”"«»])\s+(?=\p{Lu})/gu, least: "known", leastBehindKind: "known" },
];

/** A longer line is no title with people behind it. */
const longestTitle = 600;
const ranks: readonly string[] = ["none", "shaped", "known", "titled"];

/**
 * Splits people off a title: "Vortrag „X“ – Prof. Dr. A (Ort)", "Begrüßung durch A (Amt) und B (Amt)", "Dr. A (Institut): X",
 * "X (Dr. A, Institut)".
 */
export function peopleInTitle(
  text: string,
  projects: ReadonlySet<string>,
  trusted?: NameSign,
): TitleWithPeople {
  const split = splitRemembered(text, projects);
  if (split.people !== undefined || trusted === undefined) return split;
  return peopleBehindSign(text, trusted, projects) ?? split;
}

/** Behind the sign that the writer puts before people, names that are only shaped like names are people, too. */
function peopleBehindSign(
  text: string,
  sign: NameSign,
  projects: ReadonlySet<string>,
): TitleWithPeople | undefined {
  const parts = partsAtSign(text, sign);
  if (parts === undefined) return undefined;
  const people = readPeople(parts.behind, projects);
  return isAtLeast(people, "shaped") ? { title: parts.before, people } : undefined;
}

/** The text before and behind the last such sign, where there is one. */
export function partsAtSign(
  text: string,
  sign: NameSign,
): { readonly before: string; readonly behind: string } | undefined {
  if (sign === "(" && !text.endsWith(")")) return undefined;
  const written = sign === "(" ? " (" : sign === ":" ? ": " : ` ${sign} `;
  const at = text.length > longestTitle ? -1 : text.lastIndexOf(written);
  if (at < 1 || (sign === "»" && text.lastIndexOf("«", at) > text.lastIndexOf("»", at - 1))) return undefined;
  const end = sign === "(" ? text.length - 1 : text.length;
  return { before: text.slice(0, at).trim(), behind: text.slice(at + written.length, end).trim() };
}

const splitRemembered = rememberedWith(2_000, splitAnew);

function splitAnew(text: string, projects: ReadonlySet<string>): TitleWithPeople {
  if (text.length > longestTitle) return { title: text };
  return (
    peopleBetween(text, projects) ??
    peopleBefore(text, projects) ??
    peopleInBrackets(text, projects) ??
    peopleBehindParticiple(text, projects) ??
    peopleGlued(text, projects) ??
    peopleBehind(text, projects) ?? { title: text }
  );
}

function peopleBehind(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  for (const { pattern, least, leastBehindKind } of separators) {
    const matches = [...text.matchAll(pattern)].slice(-4);
    // The first of the last separators behind which there are people, so that their affiliations stay with them.
    for (const match of matches) {
      if (match.index === 0 || !isOutsideOfBrackets(text, match.index)) continue;
      const title = text.slice(0, match.index).trim();
      const people = readPeople(text.slice(match.index + match[0].length), projects);
      const needed = /[“”"«]$/u.test(title) || isKindAlone(title) ? leastBehindKind : least;
      if ((isAtLeast(people, needed) || holdsOffice(people)) && !/^\d/u.test(title)) return { title, people };
    }
  }
  return undefined;
}

/** A name that is only shaped like one is sure with an office that is known behind it. */
function holdsOffice({ people, likeness }: PeopleReading): boolean {
  return likeness === "shaped" && people.some(({ position }) => position !== undefined);
}

const kindThenPeople =
  /^(.{3,60}?)(?::|\s+(?:von|durch|mit|by|with))\s+(\S.{3,200}?)\s?[:,–-]\s+([„“"'‘»].{3,})$/u;

/** "Vortrag Dr. Max Muster „Wärmenetze“" */
const kindThenQuoted = /^(\p{Lu}[\p{L}-]{2,30})\s+(\p{Lu}[^\s:]*(?:\s[^\s:]+){1,8}?)\s+([„“"'‘»].{3,})$/u;

const kindThenBracketed =
  /^(.{3,60}?)(?::|\s+(?:von|durch|mit|by|with))\s+(\S.{3,120}?\))\s?[:,–-]\s+(\S.{3,})$/u;

/** "Festvortrag von Prof. Dr. A, Universität B: „Title“", "Annual lecture: Professor A, 'Title'". */
function peopleBetween(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  const [, kind = "", names = "", title = ""] =
    kindThenPeople.exec(text) ?? kindThenBracketed.exec(text) ?? kindThenQuoted.exec(text) ?? [];
  if (kind === "" || kind.split(" ").length > 4) return undefined;
  const people = readPeople(names, projects);
  if (!isKindAlone(kind) && !(isAtLeast(people, "known") && /^[„“"'‘»]/u.test(title))) return undefined;
  return isAtLeast(people, "known") || (names.endsWith(")") && isAtLeast(people, "shaped"))
    ? { title: `${kind}${/^\S*:/u.test(text.slice(kind.length)) ? ":" : ""} ${title}`, people }
    : undefined;
}

/** What stands between people and the title behind them; behind a bracket nothing has to. */
const beforeTitle = [/:\s+/uy, /\s[–—-]\s|\s\|\s/uy, /,\s+(?=[„“"'‘»])/uy, /(?<=\))\s+(?=[„“"'‘«»])/uy];

/** "Dr. A (Institut): Title", "Prof. B – „Title“", "Dr. C (Ort) „Title“". */
function peopleBefore(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  for (const separator of beforeTitle) {
    const parts = topLevelParts(text, separator);
    const [first, second] = parts;
    if (first === undefined || second === undefined || first.text.length > 160) continue;
    const people = readPeople(first.text, projects);
    const title = text.slice(second.from).trim();
    const isSure = isAtLeast(people, "known") || (isAtLeast(people, "shaped") && hasCompanion(people));
    if (!isSure || title.length < 3) continue;
    const isColon = separator.source.startsWith(":");
    if (isColon || /^[„“"'‘»«]/u.test(title)) return { title, people };
  }
  return undefined;
}

/** "Eröffnung Dr. A, Amt": nothing stands between title and people. */
function peopleGlued(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  const glued = peopleGluedToTitle(text, isKindAlone);
  if (glued === undefined) return undefined;
  const readings = glued.people.map((one) => readPeople(one, projects));
  if (!readings.every((people) => isAtLeast(people, "known"))) return undefined;
  return {
    title: glued.title,
    people: { people: readings.flatMap(({ people }) => people), likeness: "known" },
  };
}

const participle = new RegExp(
  `(?:\\s[–—-]|,)?\\s(?:(${anyOf(moderatingParticiples)})|${anyOf(leadingParticiples)})\\s(?:by|von|durch)\\s(?=\\p{Lu})|(?:\\s[–—-]|,)\\s(Moderation|Chair)\\s(?=\\p{Lu})`,
  "iu",
);

/** "City tour - guided by Ann B", "Gesprächsrunde, moderiert von Anna B", "Fishbowl, Moderation Anna B". */
function peopleBehindParticiple(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  const match = participle.exec(text);
  if (match === null || match.index === 0) return undefined;
  const reading = readPeople(text.slice(match.index + match[0].length), projects);
  if (!isAtLeast(reading, "shaped")) return undefined;
  const role = (match[1] ?? match[2]) === undefined ? undefined : ("moderator" as const);
  const people = reading.people.map((person) => ({ ...(role === undefined ? {} : { role }), ...person }));
  // "Podium mit Anna B und Ben C, moderiert von D"
  const inner = splitAnew(text.slice(0, match.index).trim(), projects);
  return {
    title: inner.title,
    people: { ...reading, people: [...(inner.people?.people ?? []), ...people] },
  };
}

const bracketAtEnd = /\s+\(((?:[^()]|\([^()]*\)){3,300})\)\.?$/u;

const withInBrackets = /^(?:mit|with|von|by|durch)\s+(?:(?:der|dem|den|the)\s+)?(?=\p{Lu})/u;

/** "Festgottesdienst (Festpredigt Prof. Dr. A (Ort))", "Begrüßung (Bürgermeisterin Anna B)". */
function peopleInBrackets(text: string, projects: ReadonlySet<string>): TitleWithPeople | undefined {
  const match = bracketAtEnd.exec(text);
  if (match === null || match.index === 0 || match[1] === undefined) return undefined;
  const title = text.slice(0, match.index).trim();
  // "Kira Sutthoff (DKSR)" and "Vortrag – Anna B (Uni)" are people with their institution.
  const words = match[1].split(" ");
  const titleAt = words.findIndex((_, index) => index < 4 && countTitles(words.slice(index)) > 0);
  const inside = match[1].replace(withInBrackets, "");
  const isAnnounced = inside.length < match[1].length;
  const whole = readPeople(inside, projects);
  const isWhole = titleAt <= 0 || isAnnounced || isAtLeast(whole, "known");
  const people = isWhole ? whole : readPeople(words.slice(titleAt).join(" "), projects);
  if (isWelcome(title) && people.likeness === "none" && namesOrganization(inside) && !isRoomName(inside))
    return { title, people };
  if (!isAtLeast(people, isAnnounced ? "shaped" : "known") || !/\s/u.test(match[1])) return undefined;
  return isAtLeast(readPeople(title, projects), "known") ? undefined : { title, people };
}

/** Whoever stands in brackets behind a welcome gives it, be it an organisation. */
function isWelcome(title: string): boolean {
  return (
    title.split(" ").length < 4 &&
    !/\s(?:durch|von|mit|by|with)\s/u.test(title) &&
    naturalSessionKind({ title, participants: [], hasParts: false }) === "welcome"
  );
}

function isAtLeast(people: PeopleReading, least: Least): boolean {
  return ranks.indexOf(people.likeness) >= ranks.indexOf(least);
}

function hasCompanion(people: PeopleReading): boolean {
  return people.people.some(
    ({ affiliation, position }) => affiliation !== undefined || position !== undefined,
  );
}

function isOutsideOfBrackets(text: string, offset: number): boolean {
  let depth = 0;
  for (let index = 0; index < offset; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
  }
  return depth <= 0;
}

/** A short title that names what happens and nothing else: "Begrüßung", "Begrüßung und Einführung", "Impulsvortrag". */
export function isKindAlone(title: string): boolean {
  if (title.length > 60 || title.split(" ").length > 4) return false;
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  return (
    kind !== "talk" ||
    /vortrag|impuls|referat|lecture|talk|bericht|presentation|^rede$|^ansprache$|laudatio|speech/iu.test(
      title,
    )
  );
}
