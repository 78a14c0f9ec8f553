import type { Event, Series } from "@programmheft/core";
import { formatDate, formatTimeSpan } from "@programmheft/ui";
import { messages } from "../series/messages.ts";

/** An event in one sentence, for search engines and previews. */
export function eventSummary({ date, start, end, theme }: Event, series: Series): string {
  const when = [
    date && formatDate(date, messages),
    start && end && formatTimeSpan(start, end, messages),
  ].filter(Boolean);
  const about = theme === undefined ? "" : ` „${theme}“`;
  return `Programm der Veranstaltung${about}${when.length > 0 ? ` am ${when.join(", ")}` : ""}. ${series.title}.`;
}
