import type { Language } from "@programmheft/core";
import type { NewsKind } from "./feed-memory.ts";

/** What stands before the title of an entry, by what it tells. */
export const feedWords: Readonly<Record<Language, Readonly<Record<NewsKind, string>>>> = {
  de: { new: "Neu", changed: "Geändert", cancelled: "Abgesagt", recording: "Aufzeichnung verfügbar" },
  en: { new: "New", changed: "Changed", cancelled: "Cancelled", recording: "Recording available" },
};
