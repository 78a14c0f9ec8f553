import { z } from "zod";

/** The languages in which Programmheft speaks of itself: German first, English second. */
export const languages = ["de", "en"] as const;
/** A language in which Programmheft speaks of itself, German or English. */
export type Language = (typeof languages)[number];

/** The same words in every language that Programmheft speaks. */
export type LocalizedText = Readonly<Record<Language, string>>;

/**
 * The language of a programme's own words, as a BCP 47 tag.
 * @example "de", "en-GB"
 */
export const LanguageTag = /* @__PURE__ */ z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u);
export type LanguageTag = z.output<typeof LanguageTag>;

/** The language to speak to readers of a programme in `tag`: German where it is German, else English. */
export function languageFor(tag: LanguageTag): Language {
  return tag === "de" || tag.startsWith("de-") ? "de" : "en";
}
