import { ResourceTimeGrid } from "@event-calendar/core";
import { eventCalendar } from "./event-calendar.ts";

globalThis.peerViews = { grid: eventCalendar([ResourceTimeGrid], { view: "resourceTimeGridDay" }) };
