import { partWords } from "../knowledge/part-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

const countBefore = /^(?:TOP\s?\d{1,2}[a-z]?[.:)]?|\d{1,2}\.\)?)\s+(?=\p{Lu}|["„“])/u;

const part = new RegExp(`^(?:${anyOf(partWords)})\\b`, "u");

/** The number of an item says nothing that its place does not say; that of "2. Themenblock" is its name. */
export function withoutCount(text: string): string {
  const match = countBefore.exec(text);
  return match === null ||
    (/^\d{1,2}\.\s/u.test(text) && part.test(text.slice(match[0].length))) ||
    /^\d{1,2}\.\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(text)
    ? text
    : text.slice(match[0].length);
}
