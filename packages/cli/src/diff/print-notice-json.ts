import { describeChanges, diffEvents, type Language } from "@programmheft/core";
import { printJson } from "../terminal/print-json.ts";
import type { Versions } from "./notice-format.ts";

/**
 * The changes for machines: `{ "matters", "notes": { "de": [{ "text", "matters" }], "en": [...] }, "changes": [Change] }`. The top `matters`
 * says whether anything does to someone who has the event in their calendar.
 */
export function printNoticeJson({ before, after }: Versions): string {
  const notes = (language: Language) =>
    describeChanges(before, after, language).map(({ text, matters }) => ({ text, matters }));
  const [de, en] = [notes("de"), notes("en")];
  return printJson({
    matters: de.some(({ matters }) => matters),
    notes: { de, en },
    changes: diffEvents(before, after),
  });
}
