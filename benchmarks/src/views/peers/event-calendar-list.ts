import { List } from "@event-calendar/core";
import { eventCalendar } from "./event-calendar.ts";
import { titleAndPeople } from "./title-and-people.ts";

globalThis.peerViews = {
  list: eventCalendar([List], { view: "listDay" }),
  "list, people": eventCalendar([List], {
    view: "listDay",
    eventContent: ({ event }) => titleAndPeople(String(event.title), String(event.extendedProps.people)),
  }),
};
