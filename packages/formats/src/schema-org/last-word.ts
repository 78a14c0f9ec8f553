import { jsonText } from "../source/json-values.ts";

/** The word by which schema.org calls a value, without the address before it: "https://schema.org/EventScheduled" is "EventScheduled". */
export function lastWord(value: unknown): string {
  return jsonText(value)?.split(/[/#:]/u).at(-1) ?? "";
}
