import type { Agenda } from "@programmheft/core";
import { AddToCalendar } from "@programmheft/ui";
import type { ReactElement } from "react";
import { isDated } from "../calendar/plan-calendars.ts";
import type { SiteContext } from "../page/site-context.ts";

export interface EventCalendarProps {
  readonly agenda: Agenda;
  readonly context: SiteContext;
}

/** The ways of an event into a calendar: as one entry, session by session, and with the whole series. */
export function EventCalendar({ agenda, context }: EventCalendarProps): ReactElement | null {
  const { files, words, messages } = context;
  if (!isDated(agenda)) return null;
  const hasSessions = agenda.sessions.some(({ start }) => start !== undefined);
  return (
    <AddToCalendar
      messages={messages}
      links={[
        { kind: "file", href: files.eventCalendar(agenda.id) },
        ...(hasSessions
          ? [{ kind: "file", href: files.sessionCalendar(agenda.id), label: words.eachSession } as const]
          : []),
        { kind: "subscribe", href: files.calendar },
      ]}
    />
  );
}
