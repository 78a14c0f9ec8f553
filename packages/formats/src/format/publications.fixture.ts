import { Event, type EventInput, Series } from "@programmheft/core";
import { type Publication, publicationOf } from "./publication.ts";

/** A series for tests, invented. */
export const inventedSeries: Series = Series.parse({
  id: "erfundene-reihe",
  title: "Erfundene Reihe",
  description: "Eine Reihe, die es nicht gibt.",
  url: "https://example.org/reihe/",
  organizers: ["Institut für Beispiele"],
  registrationClosesDaysBefore: 7,
});

const webinar: EventInput = {
  id: "erfundenes-webinar",
  title: "Erfundenes Webinar",
  subtitle: "Mit Untertitel",
  number: 3,
  description: "Worum es geht.\n\nUnd *warum*.",
  date: "2020-11-24",
  start: "10:00",
  end: "12:00",
  attendance: "online",
  registration: { url: "https://example.org/anmeldung", fee: "kostenfrei" },
  moderators: [
    { name: "Mona Beispiel", id: "mona-beispiel", role: "moderator", affiliation: "Institut für Beispiele" },
  ],
  sessions: [
    { id: "technik", title: "Technische Einführung", kind: "technical", start: "09:50", optional: true },
    {
      id: "begruessung",
      title: "Begrüßung",
      kind: "welcome",
      start: "10:00",
      participants: [
        {
          name: "Dr. Eva Beispiel",
          id: "eva-beispiel",
          position: "Leiterin",
          affiliation: "Institut für Beispiele",
        },
      ],
    },
    {
      id: "berichte",
      title: "Berichte aus Kommunen",
      start: "10:20",
      description: "Zwei Berichte.",
      contributions: [
        {
          id: "nord",
          title: "Bericht aus dem Norden",
          duration: "PT20M",
          project: "NordProjekt",
          participants: [{ name: "Jan Muster", id: "jan-muster", tentative: true }],
        },
        {
          id: "sued",
          title: "Bericht aus dem Süden",
          participants: [{ name: "Stadt Musterhausen", kind: "organization", id: "stadt-musterhausen" }],
        },
      ],
      materials: [{ title: "Folien", kind: "slides", url: "https://example.org/folien.pdf" }],
    },
    { id: "pause", title: "Pause", kind: "break", start: "11:00" },
    { id: "podium", title: "Podium", kind: "panel", start: "11:15", room: "Saal", track: "Hauptstrang" },
    { id: "ende", title: "Ende der Onlineveranstaltung", kind: "end", start: "12:00" },
  ],
  materials: [{ title: "Aufzeichnung", kind: "recording", url: "https://example.org/aufzeichnung" }],
};

/** Invented events of every kind that formats stumble over, by what is special about them. */
export const inventedEvents: Readonly<Record<string, Event>> = {
  "a webinar": Event.parse(webinar),
  "an empty draft": Event.parse({ id: "leer", title: "Leer", status: "draft" }),
  "an undated draft": Event.parse({ ...webinar, id: "undatiert", status: "draft", date: undefined }),
  "a cancelled event": Event.parse({ ...webinar, id: "abgesagt", status: "cancelled" }),
  "a postponed event": Event.parse({ ...webinar, id: "verschoben", status: "postponed" }),
  "an event in English": Event.parse({ ...webinar, id: "english", language: "en" }),
  "an event of several days": Event.parse({
    ...webinar,
    id: "mehrtaegig",
    endDate: "2020-11-25",
    attendance: "hybrid",
    venue: {
      name: "Haus der Beispiele",
      address: "Beispielweg 1, 12345 Musterhausen",
      url: "https://example.org/haus",
    },
    sessions: (webinar.sessions ?? []).map((session, index) => ({
      ...session,
      day: index < 4 ? "2020-11-24" : "2020-11-25",
    })),
  }),
  "an event in the night when clocks are set back": Event.parse({
    ...webinar,
    id: "zurueck",
    date: "2020-10-25",
    start: "01:00",
    end: "04:00",
    sessions: [
      { id: "a", title: "Davor", start: "01:30" },
      { id: "b", title: "Erste Stunde", start: "02:30", repeatedHour: "earlier" },
      { id: "c", title: "Zweite Stunde", start: "02:30", repeatedHour: "later" },
      { id: "d", title: "Danach", start: "03:30" },
    ],
  }),
  "an event in the night when clocks are set forward": Event.parse({
    ...webinar,
    id: "vor",
    date: "2020-03-29",
    start: "01:00",
    end: "04:00",
    sessions: [
      { id: "a", title: "Davor", start: "01:30" },
      { id: "b", title: "Danach", start: "03:00" },
    ],
  }),
};

/** The invented events, ready to be given out, as one series. */
export const inventedPublications: readonly Publication[] = Object.values(inventedEvents).map((event) =>
  publicationOf(event, { ...inventedSeries, events: Object.values(inventedEvents) }),
);
