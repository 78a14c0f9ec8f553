import { Calendar, type CalendarOptions, type PluginInput } from "fullcalendar";
import classicTheme from "fullcalendar/themes/classic";
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/palette.css";
import "fullcalendar/themes/classic/theme.css";
import { dayCount, firstDay, type PeerSession, type PeerView } from "../peer-view.ts";

/** FullCalendar with one kind of view, so that it is as small as it can be. */
export function fullCalendar(
  type: "list" | "timeGrid",
  plugin: PluginInput,
  options: CalendarOptions = {},
): PeerView {
  return {
    sessionSelector: ".counted",
    mount: (place, sessions) =>
      new Calendar(place, {
        plugins: [classicTheme, plugin],
        initialView: "programme",
        views: { programme: { type, duration: { days: dayCount } } },
        initialDate: firstDay,
        height: "auto",
        slotMinTime: "08:00",
        slotMaxTime: "20:00",
        allDaySlot: false,
        eventClass: "counted",
        events: sessions.map(eventOf),
        ...options,
      }).render(),
  };
}

function eventOf({ id, title, start, end, people }: PeerSession) {
  return { id, title, start, end, extendedProps: { people } };
}
