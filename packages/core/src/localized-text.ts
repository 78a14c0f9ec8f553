import type { LanguageTag } from "./language-tag.ts";

/** The languages in which Programmheft speaks of itself: German first, English second. */
export const languages = ["de", "en"] as const;
/** A language in which Programmheft speaks of itself, German or English. */
export type Language = (typeof languages)[number];

/** The same words in every language that Programmheft speaks. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** The language to speak to readers of a programme in `tag`: German where it is German, else English. */
export function languageFor(tag: LanguageTag): Language {
  return tag === "de" || tag.startsWith("de-") ? "de" : "en";
}
