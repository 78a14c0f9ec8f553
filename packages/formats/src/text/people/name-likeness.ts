import { remembered } from "../../source/remembered.ts";
import { academicTitles, nameSuffixes } from "../knowledge/academic-titles.ts";
import { firstNames } from "../knowledge/first-names.ts";
import { nameParticles } from "../knowledge/name-particles.ts";
import { nounEndings } from "../knowledge/noun-endings.ts";
import { officeWords } from "../knowledge/office-words.ts";
import { organizationWords, projectWords } from "../knowledge/organization-words.ts";
import { sessionKindWords } from "../knowledge/session-kind-words.ts";
import { wordList } from "../knowledge/word-table.ts";
import { isAgent } from "./is-agent.ts";

/**
 * How surely some words are the name of one person: `titled` has an academic title before it, `known` a first name that is
 * known, `shaped` is only written like a name.
 */
export type NameLikeness = "titled" | "known" | "shaped" | "none";

const notInNames = wordList([
  ...organizationWords.filter((word) => word !== "*rat" && word !== "*tag"),
  ...projectWords,
  ...officeWords.filter((word) => word !== "*rat"),
  ...sessionKindWords.flatMap((words) => words.titleWords),
]);
const nameToken = /^\p{Lu}[\p{L}\p{M}'’‘`´]*(?:-\p{L}[\p{L}\p{M}'’‘`´]*){0,3}$/u;
const initial = /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)?$/u;
const longestName = 80;
const articles = new Set(["der", "den", "dem", "und"]);

/** Judges whether `text` is the name of a person. */
export function nameLikeness(text: string): NameLikeness {
  return judge(text);
}

const judge = remembered(4_000, judgeAnew);

function judgeAnew(text: string): NameLikeness {
  if (text.length > longestName || !isShouted(text)) return judgeWritten(text);
  // "LYDIA OSTERKAMP": capitals throughout hide how a name is written, so that only a known one is sure.
  const likeness = judgeWritten(
    text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  return likeness === "shaped" ? "none" : likeness;
}

function judgeWritten(text: string): NameLikeness {
  if (text.length > longestName || !/^[\p{Lu}\p{Ll}]/u.test(text)) return "none";
  const words = text.split(" ");
  const titles = countTitles(words);
  const name = withoutSuffixes(words.slice(titles));
  if (name.length === 0 || name.length > 5) return "none";
  if (name.length === 1 && titles === 0) return "none";
  if (!name.every((word) => nameToken.test(word) || initial.test(word) || nameParticles.has(word)))
    return "none";
  if (name.some((word, index) => isLooseArticle(word, name[index - 1]))) return "none";
  const [first = ""] = name;
  const last = name.at(-1) ?? "";
  if (nameParticles.has(last) || (nameParticles.has(first) && titles === 0)) return "none";
  if (name.length > 1 && name.every((word) => word.length > 3 && word === word.toUpperCase())) return "none";
  // "Maral Koohestanian Stadt Wiesbaden" is a name and more.
  if (name.length > 2 && notInNames.find(name.slice(2).join(" ")) !== undefined) return "none";
  if (titles > 0) return "titled";
  // "D. Sample", "J. R. Muster": only names are written like that.
  if (initial.test(first) && last.length > 2 && name.length <= 4 && !initial.test(last)) return "known";
  const isKnown = firstNames.has(first) || firstNames.has(first.split("-")[0] ?? first);
  if (isKnown) return "known";
  // "Gärtnermeister Paul B" is a name and what its bearer does.
  if (name.length > 2 && isAgent(first) && firstNames.has(name[1] ?? "")) return "none";
  if (name.some(isNoun) || isAbbreviation(first) || (last.length < 4 && isAbbreviation(last))) return "none";
  if (notInNames.find(name.join(" ")) !== undefined) return "none";
  // "Jo Example PhD": only people have degrees.
  return name.length > 1 && titles + name.length < words.length ? "known" : "shaped";
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "IHK Cottbus" is an institution, "SKM" part of one. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** A long word with the ending of a thing, or longer than surnames are. */
function isNoun(word: string): boolean {
  if (word.length < 9 || word.includes("-")) return false;
  return word.length > 16 || nounEndings.some((ending) => word.endsWith(ending));
}

/** "der" stands in names behind "von" alone: "Vorbildfunktion der Kommunen" is none. */
function isLooseArticle(word: string, before: string | undefined): boolean {
  return articles.has(word) && (before === undefined || !nameParticles.has(before));
}

/** How many of the first words are academic titles. */
export function countTitles(words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    const parts = word.toLowerCase().split(/[.-]+/u).filter(Boolean);
    const isTitle =
      parts.length > 0 &&
      parts.every((part, at) => isTitlePart(part, at, count)) &&
      (word.includes(".") || word.length > 1);
    if (!isTitle) break;
    count += 1;
  }
  return count;
}

/** "Prof.in", "Dr.in" and "Prof.innen" carry the ending of the female form behind a full stop. */
function isTitlePart(part: string, at: number, count: number): boolean {
  if (part === "in" || part === "innen") return at > 0;
  return academicTitles.has(part) && (part.length > 1 || count > 0);
}

function withoutSuffixes(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && nameSuffixes.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}
