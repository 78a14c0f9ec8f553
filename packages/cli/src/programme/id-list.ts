import type { LocalizedText } from "@programmheft/core";
import { wording } from "../messages/speech.ts";

/** So many are named. */
const mostNamed = 20;

/** Ids in a sentence, as many as one reads. */
export function idList(ids: readonly string[]): LocalizedText {
  const named = ids.slice(0, mostNamed).join(", ");
  const count = ids.length - mostNamed;
  return count > 0
    ? wording("events.andMore", { ids: named, count: String(count) })
    : { de: named, en: named };
}
