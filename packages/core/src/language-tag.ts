import { z } from "zod";
import { languageTagShape } from "./text-shape.ts";

/**
 * The language of a programme's own words, as a BCP 47 tag.
 * @example "de", "en-GB"
 */
export const LanguageTag = /* @__PURE__ */ z.string().regex(languageTagShape.pattern);
export type LanguageTag = z.output<typeof LanguageTag>;
