import type { Language } from "@programmheft/core";
import { english } from "./english.ts";
import { german, type SiteText } from "./german.ts";

/** The words of a site's pages in either language. */
export const siteWords: Readonly<Record<Language, SiteText>> = { de: german, en: english };

/** Puts values in place of the words in braces. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
