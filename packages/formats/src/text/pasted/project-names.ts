import { projectWords } from "../knowledge/organization-words.ts";
import { wordList } from "../knowledge/word-table.ts";
import type { ClueLine } from "../structure/clue-line.ts";

const projectTable = wordList(projectWords);
const bracketed = /\(([^()\s]{2,24})\)$/u;
const prefix = /^([^\s:()]{2,24}):\s/u;

/**
 * Finds the short names of projects by evidence from the whole text: given names; names that stand in brackets behind
 * people and before the colon of a title; names behind a word for projects; names in brackets that are written as only
 * projects are ("KoDa_eG", "KomKomIn") and do not abbreviate the words before them ("Zentrum ... (zze)").
 */
export function projectNames(lines: readonly ClueLine[], known: readonly string[] = []): ReadonlySet<string> {
  const inBrackets = new Set<string>();
  const before = new Set<string>();
  const behindWord = new Set<string>();
  const distinct = new Set<string>();
  for (const { text } of lines) {
    const name = bracketed.exec(text)?.[1];
    if (name !== undefined) {
      inBrackets.add(name);
      if (isWrittenLikeProject(name) && !abbreviates(name, text)) distinct.add(name);
    }
    const prefixed = prefix.exec(text)?.[1];
    if (prefixed !== undefined) before.add(prefixed);
    const words = text.split(/[\s,()]+/u);
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (next !== undefined && isWrittenLikeName(next) && projectTable.find(word) !== undefined)
        behindWord.add(next);
    }
  }
  const found = [...inBrackets].filter(
    (name) => before.has(name) || behindWord.has(name) || distinct.has(name),
  );
  return new Set([...known, ...found]);
}

/** Capitals inside the word, digits or underscores: "KomKomIn", "LAZIKN2030", "KoDa_eG". */
function isWrittenLikeProject(name: string): boolean {
  return /^\p{L}/u.test(name) && (/\p{Ll}\p{Lu}/u.test(name) || /\p{L}[\d_²³]/u.test(name));
}

function isWrittenLikeName(name: string): boolean {
  return isWrittenLikeProject(name) || /^\p{Lu}{3,}$/u.test(name);
}

/** Whether the letters begin words that stand right before the brackets: "Zentrum für zivilgesellschaftliche Entwicklung (zze)". */
function abbreviates(name: string, text: string): boolean {
  const words = text
    .slice(0, text.lastIndexOf("("))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(-name.length * 2);
  let position = 0;
  const letters = name.toLowerCase();
  for (const word of words) if (word[0] === letters[position]) position += 1;
  return position >= letters.length;
}
