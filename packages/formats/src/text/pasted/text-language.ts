import { languageWords } from "../knowledge/language-words.ts";
import { monthNames } from "../knowledge/month-names.ts";
import { weekdayNames } from "../knowledge/weekday-names.ts";

/** Days and months whose names differ; a name of few letters ("Mai", "May") may be another word. */
const names = [...weekdayNames, ...monthNames].filter(([de = "", en]) => de !== en && de.length > 3);
const german = new Set<string>([...languageWords.de, ...names.map(([de = ""]) => de.toLowerCase())]);
const english = new Set<string>([...languageWords.en, ...names.map(([, en = ""]) => en.toLowerCase())]);
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
