import type { Language, LocalizedText } from "@programmheft/core";
import { type CountedWord, countedWords, type WordKey, words } from "./words.ts";

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Names<Key extends WordKey> = Placeholder<(typeof words)[Key]["de" | "en"]>;

type Values<Key extends WordKey> = [Names<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Names<Key>, string | LocalizedText>>];

/** Speaks one language: says messages, counts things, and chooses from words given in both languages. */
export interface Speech {
  readonly language: Language;
  readonly say: <Key extends WordKey>(key: Key, ...values: Values<Key>) => string;
  /** A number with its noun: "1 Datei", "2 Dateien". */
  readonly count: (amount: number, word: CountedWord) => string;
  readonly choose: (text: LocalizedText) => string;
}

/** The speech of the command in German or English. */
export function speechIn(language: Language): Speech {
  return {
    language,
    say: (key, ...values) => wording(key, ...values)[language],
    count: (amount, word) =>
      `${amount.toLocaleString(language)} ${countedWords[word][language][amount === 1 ? 0 : 1]}`,
    choose: (text) => text[language],
  };
}

/** A message in both languages; the compiler asks for each word in braces. */
export function wording<Key extends WordKey>(key: Key, ...[values]: Values<Key>): LocalizedText {
  return { de: fillIn(words[key].de, values ?? {}, "de"), en: fillIn(words[key].en, values ?? {}, "en") };
}

function fillIn(
  text: string,
  values: Readonly<Record<string, string | LocalizedText>>,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "string" ? value : value[language];
  });
}
