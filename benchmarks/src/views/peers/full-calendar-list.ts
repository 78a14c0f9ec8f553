import listPlugin from "fullcalendar/list";
import { fullCalendar } from "./full-calendar.ts";
import { titleAndPeople } from "./title-and-people.ts";

globalThis.peerViews = {
  list: fullCalendar("list", listPlugin),
  "list, people": fullCalendar("list", listPlugin, {
    eventContent: ({ event }) => titleAndPeople(event.title, String(event.extendedProps.people)),
  }),
};
