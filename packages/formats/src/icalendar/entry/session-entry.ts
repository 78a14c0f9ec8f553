import { type Agenda, isBreak, languageFor } from "@programmheft/core";
import { calendarWords } from "../text/calendar-words.ts";
import { describeSession } from "../text/describe-event.ts";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { entryLines } from "./entry-lines.ts";
import { entryLocation } from "./entry-location.ts";
import { entryTimes } from "./entry-times.ts";
import { richSessionLines } from "./rich-event-lines.ts";

/**
 * The entry of a session; undefined where it is not known when it begins. The end of a programme is no session to go to and has none
 * either.
 */
export function sessionEntry(
  index: number,
  agenda: Agenda,
  uids: { readonly own: string; readonly event: string },
  options: CalendarOptions,
): CalendarEntry | undefined {
  const session = agenda.sessions[index];
  if (session === undefined) return undefined;
  const times = session.kind === "end" ? undefined : entryTimes(session, agenda.timeZone);
  if (times === undefined) return undefined;
  const spoken = session.language ?? agenda.language;
  const language = options.language ?? languageFor(agenda.language);
  const words = calendarWords[language];
  const join = options.joinLinkOf?.(agenda);
  const page = options.pageOf?.(agenda);
  const { status } = agenda;
  const isOff = session.cancelled === true || status === "cancelled";
  const prefix = session.cancelled ? words.sessionCancelled : (words.titlePrefix[status] ?? "");
  const lines = entryLines(
    {
      times: times.lines,
      title: `${prefix}${session.title}`,
      language: spoken,
      description: describeSession(session, agenda, { language, page, join }),
      location: entryLocation(agenda, language, join, session.room),
      status: isOff ? "CANCELLED" : isTentative(status) ? "TENTATIVE" : "CONFIRMED",
      isBusy: !isOff && status !== "postponed" && !isBreak(session.kind) && !session.optional,
      category: session.track,
      parentUid: uids.event,
      page,
      join: join === undefined ? undefined : { address: join, label: words.join },
    },
    options,
  );
  const more = options.profile === "rich" ? richSessionLines(session, uids.own) : "";
  return { ...times, uid: uids.own, session: index, lines: `${lines}${more}` };
}

function isTentative(status: Agenda["status"]): boolean {
  return status === "draft" || status === "postponed";
}
