import "react-big-calendar/lib/css/react-big-calendar.css";
import { createRoot } from "react-dom/client";
import type { PeerView } from "../peer-view.ts";
import { type BigCalendarKind, bigCalendar } from "./big-calendar.tsx";

function view(kind: BigCalendarKind, sessionSelector: string): PeerView {
  return {
    sessionSelector,
    mount: (place, sessions) => createRoot(place).render(bigCalendar(kind, sessions)),
  };
}

globalThis.peerViews = {
  list: view("agenda", ".rbc-agenda-event-cell"),
  "list, people": view("agenda with people", ".rbc-agenda-event-cell"),
  grid: view("resources", ".rbc-event"),
};
