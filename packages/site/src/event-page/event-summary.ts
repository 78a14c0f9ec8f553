import { formatDateSpan, formatTimeSpan } from "@programmheft/ui";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { fillIn } from "../words/site-words.ts";

/** An event in one sentence, for search engines and previews. */
export function eventSummary({ agenda }: SiteEvent, { series, words, messages }: SiteContext): string {
  const { date, endDate = date, startTime, endTime, theme } = agenda;
  const when = [
    date !== undefined && endDate !== undefined && formatDateSpan(date, endDate, messages),
    date === endDate && startTime && endTime && formatTimeSpan(startTime, endTime, messages),
  ].filter(Boolean);
  const about = theme === undefined || theme === agenda.title ? "" : ` ${quoted(theme, messages.language)}`;
  return `${words.programmeOf}${about}${when.length > 0 ? ` ${fillIn(words.on, { date: when.join(", ") })}` : ""}. ${series.title}.`;
}

function quoted(text: string, language: string): string {
  return language === "de" ? `„${text}“` : `“${text}”`;
}
