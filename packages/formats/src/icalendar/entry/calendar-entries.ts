import type { Agenda } from "@programmheft/core";
import type { CalendarEntry } from "./calendar-entry.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { eventEntry } from "./event-entry.ts";
import { sessionEntry } from "./session-entry.ts";

/** The UIDs of an event and of its sessions, in the order of the programme. */
export interface AgendaUids {
  readonly event: string;
  readonly sessions: readonly string[];
}

/** The entries of an agenda: the event, its sessions, or both. Whatever has no known time has none. */
export function calendarEntries(
  agenda: Agenda,
  uids: AgendaUids,
  options: CalendarOptions,
): readonly CalendarEntry[] {
  const { entries = "events" } = options;
  const event = entries === "sessions" ? undefined : eventEntry(agenda, uids.event, options);
  const sessions =
    entries === "events"
      ? []
      : uids.sessions.map((own, index) => sessionEntry(index, agenda, { own, event: uids.event }, options));
  return [event, ...sessions].filter((entry) => entry !== undefined);
}
