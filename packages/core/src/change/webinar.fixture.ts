import type { Event, EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";

const panel = ["Birgit Böhm", "Anita Burkhardt", "Andi Grabner", "Prof. Dr. Thomas Klie", "Eva Nemela"];

/** The parts of a webinar by which tests name them. */
export interface WebinarDraft {
  readonly technical: SessionDraft;
  readonly welcome: SessionDraft;
  readonly results: SessionDraft;
  readonly view: SessionDraft;
  readonly panel: SessionDraft;
  readonly end: SessionDraft;
}

const draft: WebinarDraft = {
  technical: { start: "09:50", title: "Technische Einführung", kind: "technical", optional: true },
  welcome: {
    start: "10:00",
    title: "Begrüßung und inhaltliche Einführung",
    kind: "welcome",
    people: ["Dr. Stephanie Bock", "Jan Abt"],
  },
  results: {
    start: "10:20",
    title: "Ergebnisse aus „Kommunen innovativ“",
    kind: "block",
    parts: [
      { title: "Allianzen mit der Bürgerschaft", people: ["Prof. Dr. Thomas Klie"] },
      { title: "Allianzen mit Jugendlichen", people: ["Birgit Böhm"] },
    ],
  },
  view: {
    start: "11:30",
    title: "Blick von außen",
    people: [person("Eva Nemela", { affiliation: "Körber-Stiftung" })],
  },
  panel: {
    start: "11:40",
    title: "Wie können wir Allianzen bilden?",
    kind: "panel",
    people: panel.map((name) => person(name, { role: "panelist" })),
  },
  end: { start: "12:30", title: "Ende der Onlineveranstaltung", kind: "end" },
};

/** A webinar as announced; tests say what is otherwise. Without `change` it is as announced. */
export function webinar(
  change: (webinar: WebinarDraft) => readonly SessionDraft[] = Object.values,
  event: Partial<EventInput> = {},
): Event {
  return eventOf(change(draft), {
    title: "Neue Partner",
    date: "2020-11-24",
    start: "10:00",
    end: "12:30",
    ...event,
  });
}

/** The webinar with other values for some of its sessions. */
export function webinarWith(
  sessions: Partial<Record<keyof WebinarDraft, Partial<SessionDraft>>>,
  event: Partial<EventInput> = {},
): Event {
  const changed = Object.entries(draft).map(([name, session]): SessionDraft => {
    const more = Object.entries(sessions).find(([other]) => other === name)?.[1];
    return { ...session, ...more };
  });
  return webinar(() => changed, event);
}
