import { format, getDay, parse, startOfWeek } from "date-fns";
import { de } from "date-fns/locale/de";
import type { ReactElement } from "react";
import { Calendar, dateFnsLocalizer } from "react-big-calendar";
import { dayCount, firstDay, type PeerSession, roomsOf } from "../peer-view.ts";

/** How react-big-calendar is asked to show the programme. */
export type BigCalendarKind = "agenda" | "agenda with people" | "resources";

interface Shown {
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly resourceId: string;
  readonly people: string;
}

const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { de } });

/** The calendar on the server as in the browser. Its week of rooms has seven days, of which three are empty. */
export function bigCalendar(kind: BigCalendarKind, sessions: readonly PeerSession[]): ReactElement {
  const rooms = roomsOf(sessions).map((room) => ({ resourceId: room, resourceTitle: room }));
  const view = kind === "resources" ? "week" : "agenda";
  return (
    <Calendar<Shown, { resourceId: string; resourceTitle: string }>
      localizer={localizer}
      culture="de"
      defaultDate={new Date(`${firstDay}T00:00:00`)}
      views={[view]}
      defaultView={view}
      length={dayCount}
      min={new Date(`${firstDay}T08:00:00`)}
      max={new Date(`${firstDay}T20:00:00`)}
      events={sessions.map(shownOf)}
      {...(kind === "agenda with people" && { components: { agenda: { event: WithPeople } } })}
      {...(kind === "resources" && {
        resources: rooms,
        resourceIdAccessor: "resourceId",
        resourceTitleAccessor: "resourceTitle",
      })}
    />
  );
}

function WithPeople({ event }: { readonly event: Shown }): ReactElement {
  return (
    <>
      <div>{event.title}</div>
      <div>{event.people}</div>
    </>
  );
}

function shownOf({ title, start, end, room, people }: PeerSession): Shown {
  return { title, start: new Date(start), end: new Date(end), resourceId: room, people };
}
