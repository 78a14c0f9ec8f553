import { z } from "zod";

/**
 * The language of a programme's own words, as a BCP 47 tag.
 * @example "de", "en-GB"
 */
export const LanguageTag = /* @__PURE__ */ z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u);
export type LanguageTag = z.output<typeof LanguageTag>;
