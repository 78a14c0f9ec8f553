import { languageWords } from "../knowledge/language-words.ts";

const german = new Set<string>(languageWords.de);
const english = new Set<string>(languageWords.en);
/** So many words are enough to tell. */
const enough = 2_000;

/** The language in which most of the text is written; German where that cannot be told. */
export function textLanguage(lines: Iterable<{ readonly text: string }>): "de" | "en" {
  let balance = 0;
  let seen = 0;
  for (const { text } of lines) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
      if (german.has(word)) balance += 1;
      if (english.has(word)) balance -= 1;
      seen += 1;
    }
    if (/[äöüß]/iu.test(text)) balance += 1;
    if (seen > enough) break;
  }
  return balance < 0 ? "en" : "de";
}
