import { remembered } from "../../source/remembered.ts";

/**
 * A table of words and phrases, each with what it means, looked up word by word. A star stands for further letters: `pause*`
 * also finds "Pausen", `*pause` also "Kaffeepause". Phrases are found whatever signs stand between their words. Case and
 * the ways to write umlauts do not matter.
 */
export interface WordTable<Meaning> {
  /** The first word or phrase of the text that is in the table; of several at the same word, the one that was listed first. */
  readonly find: (text: string) => WordMatch<Meaning> | undefined;
}

/** A word that was found: its offset in the text and what it means. */
interface WordMatch<Meaning> {
  readonly index: number;
  readonly meaning: Meaning;
}

/** Words that mean the same. */
export interface WordRow<Meaning> {
  readonly meaning: Meaning;
  readonly words: readonly string[];
}

interface Entry<Meaning> {
  readonly rank: number;
  readonly meaning: Meaning;
  /** The further words of a phrase. */
  readonly rest: readonly string[];
}

const word = /[\p{L}\p{N}\p{M}]+/gu;
const foldings: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Begrüssung" and "Begruessung" are "Begrüßung", as Swiss writers and old keyboards have it. */
function folded(token: string): string {
  return /[äöüß]/u.test(token) ? token.replace(/[äöüß]/gu, (letter) => foldings[letter] ?? letter) : token;
}

/** Makes a table. Looking a text up takes time in proportion to its length, however many words there are. */
export function wordTable<Meaning>(rows: readonly WordRow<Meaning>[]): WordTable<Meaning> {
  const whole = new Map<string, Entry<Meaning>[]>();
  const starts = new Map<string, Entry<Meaning>>();
  const ends = new Map<string, Entry<Meaning>>();
  rows.forEach(({ meaning, words }, rank) => {
    for (const listed of words) {
      const [first, ...rest] = wordsOf(listed);
      if (first === undefined) continue;
      const entry = { rank, meaning, rest };
      if (listed.endsWith("*") && !starts.has(first)) starts.set(first, entry);
      if (listed.startsWith("*") && !ends.has(first)) ends.set(first, entry);
      if (!listed.includes("*")) whole.set(first, [...(whole.get(first) ?? []), entry]);
    }
  });
  const startLengths = lengthsOf(starts);
  const endLengths = lengthsOf(ends);
  const best = (tokens: readonly string[], position: number): Entry<Meaning> | undefined => {
    const token = tokens[position] ?? "";
    const found = (whole.get(token) ?? []).filter(({ rest }) =>
      rest.every((other, offset) => tokens[position + 1 + offset] === other),
    );
    for (const length of startLengths)
      push(found, token.length >= length ? starts.get(token.slice(0, length)) : undefined);
    for (const length of endLengths)
      push(found, token.length >= length ? ends.get(token.slice(-length)) : undefined);
    return found.reduce<Entry<Meaning> | undefined>(
      (a, b) => (a === undefined || b.rank < a.rank ? b : a),
      undefined,
    );
  };
  const find = (text: string): WordMatch<Meaning> | undefined => {
    const matches = [...text.toLowerCase().matchAll(word)];
    const tokens = matches.map(([token]) => folded(token));
    for (const [position, match] of matches.entries()) {
      const entry = best(tokens, position);
      if (entry !== undefined) return { index: match.index, meaning: entry.meaning };
    }
    return undefined;
  };
  return { find: remembered(2_000, find) };
}

/** Makes a table of words that all mean the same thing: being there. */
export function wordList(words: readonly string[]): WordTable<true> {
  return wordTable([{ meaning: true, words }]);
}

function push<Value>(list: Value[], value: Value | undefined): void {
  if (value !== undefined) list.push(value);
}

function wordsOf(listed: string): readonly string[] {
  return Array.from(listed.toLowerCase().matchAll(word), ([token]) => folded(token));
}

function lengthsOf(entries: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set(Array.from(entries.keys(), (one) => one.length))];
}
