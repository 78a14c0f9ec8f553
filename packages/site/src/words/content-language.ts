import type { Language } from "@programmheft/core";

/** The `lang` of words of a programme in a page of another language; undefined where the page says it already. */
export function contentLanguage(content: string, page: Language): string | undefined {
  return content.toLowerCase().split("-")[0] === page ? undefined : content;
}
