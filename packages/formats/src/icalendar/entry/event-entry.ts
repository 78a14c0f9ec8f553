import { type Agenda, type EventStatus, languageFor } from "@programmheft/core";
import { calendarWords } from "../text/calendar-words.ts";
import { describeEvent } from "../text/describe-event.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { entryLines } from "./entry-lines.ts";
import { entryLocation } from "./entry-location.ts";
import { eventTimes } from "./entry-times.ts";
import { richEventLines } from "./rich-event-lines.ts";

/** What a status becomes (RFC 5545, 3.8.1.11). */
const statusValues: Readonly<Record<EventStatus, "TENTATIVE" | "CONFIRMED" | "CANCELLED">> = {
  draft: "TENTATIVE",
  scheduled: "CONFIRMED",
  rescheduled: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** The entry of an event; undefined where its date is not known, without which there is none. */
export function eventEntry(agenda: Agenda, uid: string, options: CalendarOptions): CalendarEntry | undefined {
  const times = eventTimes(agenda);
  if (times === undefined) return undefined;
  const { status } = agenda;
  const language = options.language ?? languageFor(agenda.language);
  const words = calendarWords[language];
  const join = options.joinLinkOf?.(agenda);
  const page = options.pageOf?.(agenda);
  const takesPlace = status !== "cancelled" && status !== "postponed";
  const lines = entryLines(
    {
      times: times.lines,
      title: `${words.titlePrefix[status] ?? ""}${agenda.title}`,
      language: agenda.language,
      description: describeEvent(agenda, { language, page, join }),
      location: entryLocation(agenda, language, join),
      status: statusValues[status],
      isBusy: takesPlace && options.entries !== "events-and-sessions",
      category: agenda.theme,
      page,
      join: join === undefined ? undefined : { address: join, label: words.join },
    },
    options,
  );
  const more = options.profile === "rich" ? richEventLines(agenda, uid) : "";
  return { ...times, uid, lines: `${lines}${more}` };
}
