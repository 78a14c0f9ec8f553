import type { Messages } from "../messages/messages.ts";

/**
 * The `lang` of a programme's own words, where they are in another language than the words around them; else undefined,
 * because the root of each component already says it.
 * @param language a BCP 47 tag
 */
export function contentLanguage(language: string, messages: Messages): string | undefined {
  return primary(language) === primary(messages.language) ? undefined : language;
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split("-")[0];
}
