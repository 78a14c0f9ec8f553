import { firstNames } from "../knowledge/first-names.ts";
import { wordsBeforeObjects } from "../knowledge/words-before-objects.ts";
import { namesOffice } from "../people/affiliation.ts";
import { isAgent } from "../people/is-agent.ts";
import { countTitles, nameLikeness } from "../people/name-likeness.ts";

/** Where the people of a line begin that has nothing between its title and them. */
interface GluedPeople {
  readonly title: string;
  /** Each with what belongs to them. */
  readonly people: readonly string[];
}

const blocking = new Set<string>(wordsBeforeObjects);
const joining = new Set(["und", "and", "&", "sowie"]);
/** More parts than a name has. */
const longestName = 7;

/**
 * Finds people that copying glued to a title, as cells of tables and lines of leaflets are: "Eröffnung Dr. Eva B, Amt", "Neue
 * Wege Anna C (Institut)". A title or a known first name begins them, and a comma, a bracket or the end of the line must stand
 * behind the name. `isTitleEnough` says whether words can be a title of their own behind which a bare name is someone.
 */
export function peopleGluedToTitle(
  text: string,
  isTitleEnough: (title: string) => boolean,
): GluedPeople | undefined {
  const people: string[] = [];
  let words = text.split(" ");
  for (let start = lastPerson(words, isTitleEnough); start > 0; start = lastPerson(words, isTitleEnough)) {
    people.unshift(words.slice(start).join(" "));
    words = words.slice(0, start);
  }
  return people.length === 0 ? undefined : { title: words.join(" "), people };
}

/** The index of the word with which the last person of a text begins; 0 where there is none behind a title. */
function lastPerson(words: readonly string[], isTitleEnough: (title: string) => boolean): number {
  for (let index = words.length - 2; index > 0; index -= 1) {
    if (!mayBegin(words, index)) continue;
    const end = endOfName(words, index);
    if (end === undefined) continue;
    const first = firstOfPair(words, index);
    if (first === undefined) continue;
    const office = officeBefore(words, first);
    if (office === "an object") continue;
    const from = office === "their own" ? first - 1 : first;
    const title = words.slice(0, from).join(" ");
    const isBare = end === words.length && !/[,*]$/u.test(words[end - 1] ?? "");
    const isTitled = countTitles(words.slice(index)) > 0;
    if (!isBare || isTitled || isTitleEnough(title)) return from;
  }
  return 0;
}

/**
 * "Begrüßung Bürgermeister Jan B" names an office; in "Herausgeberin und Beauftragte Jan B" it is someone else's, and "durch
 * Bürgermeister Jan B" is told by the word before it.
 */
function officeBefore(words: readonly string[], first: number): "their own" | "an object" | undefined {
  const word = words[first - 1] ?? "";
  if (!namesOffice(word) && !isAgent(word)) return undefined;
  const before = (words[first - 2] ?? "").toLowerCase();
  if (joining.has(before)) return undefined;
  return blocking.has(before) ? "an object" : first > 1 ? "their own" : undefined;
}

/** Where the first of two begins that "und" joins; nothing where no name stands before it. */
function firstOfPair(words: readonly string[], index: number): number | undefined {
  if (!joining.has((words[index - 1] ?? "").toLowerCase())) return index;
  for (let count = 2; count < longestName && index - 1 - count > 0; count += 1) {
    const first = index - 1 - count;
    const likeness = nameLikeness(words.slice(first, index - 1).join(" "));
    if ((likeness === "titled" || likeness === "known") && mayBegin(words, first)) return first;
  }
  return undefined;
}

/** A title or a known first name that is not the object of the word before it, and no part of a longer name. */
function mayBegin(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  const isBlocked = blocking.has(before.toLowerCase()) && !joining.has(before.toLowerCase());
  if (isBlocked || /^\(|[,:–—|„“"-]$|^[»→]$/u.test(before)) return false;
  if (countTitles([before]) > 0 || /^(?:\p{L}{1,6}\.)+$/u.test(before) || firstNames.has(before))
    return false;
  const word = words[index] ?? "";
  return (
    countTitles(words.slice(index)) > 0 || firstNames.has(word) || firstNames.has(word.split("-")[0] ?? word)
  );
}

/** The index behind the last word of the name that begins here, if something ends it. */
function endOfName(words: readonly string[], index: number): number | undefined {
  for (let end = index + 2; end <= Math.min(words.length, index + longestName); end += 1) {
    const last = words[end - 1] ?? "";
    const isEnded = /[,*]$/u.test(last) || end === words.length || (words[end] ?? "").startsWith("(");
    const name = words
      .slice(index, end)
      .join(" ")
      .replace(/[,*]+$/u, "");
    const likeness = nameLikeness(name);
    if (isEnded) return likeness === "titled" || likeness === "known" ? end : undefined;
  }
  return undefined;
}
