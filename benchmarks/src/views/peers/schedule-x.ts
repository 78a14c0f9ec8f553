import "temporal-polyfill/global";
import { createCalendar, createViewList, createViewWeek } from "@schedule-x/calendar";
import { Temporal } from "temporal-polyfill";
import "@schedule-x/theme-default/dist/index.css";
import { firstDay, type PeerSession, type PeerView } from "../peer-view.ts";

const timeZone = "Europe/Berlin";

/** It has no rooms side by side: its week, of which three days are empty, sets sessions beside each other. */
function view(kind: "list" | "week", sessionSelector: string): PeerView {
  return {
    sessionSelector,
    mount: (place, sessions) =>
      createCalendar({
        views: [kind === "list" ? createViewList() : createViewWeek()],
        selectedDate: Temporal.PlainDate.from(firstDay),
        timezone: timeZone,
        dayBoundaries: { start: "08:00", end: "20:00" },
        events: sessions.map(eventOf),
      }).render(place),
  };
}

function eventOf({ id, title, start, end }: PeerSession) {
  return {
    id,
    title,
    start: Temporal.PlainDateTime.from(start).toZonedDateTime(timeZone),
    end: Temporal.PlainDateTime.from(end).toZonedDateTime(timeZone),
  };
}

globalThis.peerViews = {
  list: view("list", ".sx__list-event"),
  grid: view("week", ".sx__time-grid-event"),
};
