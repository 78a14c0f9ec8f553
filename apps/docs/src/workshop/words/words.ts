import type { Language } from "@programmheft/core";
import type { WordKey } from "./german.ts";

/** All words of the workshop in one language. */
export interface Words {
  readonly language: Language;
  /** The word or sentence of that name, with values in place of the words in braces. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The form that goes with a number: "1 Fehler", "2 Hinweise". Its key ends in `.one` or `.other`. */
  readonly count: (count: number, noun: CountedNoun) => string;
}

type CountedNoun = WordKey extends infer Key ? (Key extends `${infer Noun}.one` ? Noun : never) : never;

type Texts = Readonly<Record<WordKey, string>>;

/** A page speaks one language, so it loads the words of one. */
const texts: Readonly<Record<Language, () => Promise<Texts>>> = {
  de: async () => (await import("./german.ts")).german,
  en: async () => (await import("./english.ts")).english,
};

/** The words of the workshop in German or English. */
export async function wordsIn(language: Language): Promise<Words> {
  const text = await texts[language]();
  const say: Words["say"] = (key, values = {}) =>
    text[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  return {
    language,
    say,
    count: (count, noun) => say(count === 1 ? `${noun}.one` : `${noun}.other`, { count }),
  };
}
