import type { Series } from "@programmheft/core";
import { formatDay } from "@programmheft/ui";
import { messages } from "../series/messages.ts";

/** A series in one sentence, for search engines and previews. */
export function seriesSummary({ events, organizers }: Series): string {
  const dates = events.flatMap(({ date }) => date ?? []).sort();
  const [first = ""] = dates;
  const last = dates.at(-1) ?? first;
  const when = first === "" ? "" : `, ${formatDay(first, messages)} bis ${formatDay(last, messages)}`;
  const who = organizers.length === 0 ? "" : ` Veranstaltet von: ${organizers.join(", ")}.`;
  return `Programme der ${events.length} Veranstaltungen${when}.${who}`;
}
