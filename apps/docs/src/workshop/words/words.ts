import type { Language } from "@programmheft/core";
import { english } from "./english.ts";
import { german, type WordKey } from "./german.ts";

/** All words of the workshop in one language. */
export interface Words {
  readonly language: Language;
  /** The word or sentence of that name, with values in place of the words in braces. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The form that goes with a number: "1 Fehler", "2 Hinweise". Its key ends in `.one` or `.other`. */
  readonly count: (count: number, noun: CountedNoun) => string;
}

type CountedNoun = WordKey extends infer Key ? (Key extends `${infer Noun}.one` ? Noun : never) : never;

const texts: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { de: german, en: english };

/** The words of the workshop in German or English. */
export function wordsIn(language: Language): Words {
  const say: Words["say"] = (key, values = {}) =>
    texts[language][key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  return {
    language,
    say,
    count: (count, noun) => say(count === 1 ? `${noun}.one` : `${noun}.other`, { count }),
  };
}
