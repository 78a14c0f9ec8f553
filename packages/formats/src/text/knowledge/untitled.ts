import type { LocalizedText } from "@programmheft/core";

/** What stands where a title is needed but none was found. */
export const untitled: LocalizedText = { de: "Ohne Titel", en: "Untitled" };
