import { createCalendar } from "@event-calendar/core";
import "@event-calendar/core/index.css";
import { dayCount, firstDay, type PeerSession, type PeerView, roomsOf } from "../peer-view.ts";

type Plugins = Parameters<typeof createCalendar>[1];
type Options = NonNullable<Parameters<typeof createCalendar>[2]>;

/** EventCalendar with one kind of view, so that it is as small as it can be. */
export function eventCalendar(plugins: Plugins, options: Options): PeerView {
  return {
    sessionSelector: ".ec-event",
    mount: (place, sessions) =>
      createCalendar(place, plugins, {
        date: firstDay,
        duration: { days: dayCount },
        height: "auto",
        slotMinTime: "08:00",
        slotMaxTime: "20:00",
        allDaySlot: false,
        resources: roomsOf(sessions).map((room) => ({ id: room, title: room })),
        events: sessions.map(eventOf),
        ...options,
      }),
  };
}

function eventOf({ id, title, start, end, room, people }: PeerSession) {
  return { id, title, start, end, resourceIds: [room], extendedProps: { people } };
}
