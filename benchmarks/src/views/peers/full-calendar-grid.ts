import timeGridPlugin from "fullcalendar/timegrid";
import { fullCalendar } from "./full-calendar.ts";

// The licence of its resource views is another one: its grid is that of days, with sessions beside each other.
globalThis.peerViews = { grid: fullCalendar("timeGrid", timeGridPlugin) };
