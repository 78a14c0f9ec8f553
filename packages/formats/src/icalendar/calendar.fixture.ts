import {
  Agenda,
  type AgendaSession,
  buildAgenda,
  Event,
  type EventInput,
  idFromText,
} from "@programmheft/core";
import ICAL from "ical.js";
import allianzen from "../../../../examples/kommunen-innovativ/allianzen-bilden.agenda.json" with {
  type: "json",
};

/** The programme of the webinar that all examples begin with. */
export const webinar: Agenda = Agenda.parse(allianzen);

/** An agenda of what a test states. */
export function agendaOf(event: Partial<EventInput> = {}): Agenda {
  const title = event.title ?? "Beispiel";
  return buildAgenda(
    Event.parse({ id: idFromText(title), date: "2026-11-24", start: "10:00", end: "12:00", ...event, title }),
  );
}

/** The sessions of an agenda, with something else in one of them. */
export function withSession(agenda: Agenda, id: string, change: Partial<AgendaSession>): Agenda {
  return { ...agenda, sessions: agenda.sessions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** What another library finds in a calendar, entry by entry. */
export function entriesOf(calendar: string): readonly CalendarClientEntry[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").map((component) => ({
    text: component.toString(),
    uid: valueAt(component, "uid"),
    summary: valueAt(component, "summary"),
    status: valueAt(component, "status"),
    sequence: Number(valueAt(component, "sequence")),
    start: component.getFirstProperty("dtstart")?.toICALString() ?? "",
    end: component.getFirstProperty("dtend")?.toICALString() ?? "",
    description: valueAt(component, "description"),
    location: valueAt(component, "location"),
  }));
}

interface CalendarClientEntry {
  readonly text: string;
  readonly uid: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly description: string;
  readonly location: string;
}

function valueAt(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? "");
}
