import type { AttendanceMode, EventStatus, MaterialKind, Role } from "@programmheft/core";

/** The tables of which the compiler asks an entry for each value that the domain knows. */
type CompleteTables = Readonly<
  Record<
    `status.${EventStatus}` | `attendance.${AttendanceMode}` | `role.${Role}` | `material.${MaterialKind}`,
    string
  >
>;

/**
 * Every word that the components show, in German. The other languages have the same keys, or do not compile. Words in braces
 * are filled in. Roles are neutral nouns: they name what is done, not who does it.
 */
export const german = {
  programme: "Programm",
  programmeEmpty: "Das Programm steht noch nicht fest.",
  contributions: "Beiträge",
  moderation: "Moderation",
  materials: "Unterlagen",
  registration: "Anmeldung",
  events: "Veranstaltungen",
  time: "Zeit",
  timetableOf: "Stundenplan, {day}",
  and: "und",
  tentative: "angefragt",
  project: "Projekt",
  spokenLanguage: "Sprache: {language}",
  optional: "optional",
  beforeStart: "vor Beginn",
  cancelled: "entfällt",
  until: "bis",
  inferredStart: "Beginn, erschlossen:",
  inferredLength: "Dauer, erschlossen:",
  inferredNote: "Kursiv Gesetztes ist aus den benachbarten Uhrzeiten erschlossen.",
  allTimes: "Alle Zeiten: {zone}.",
  clockChange: "Die Uhr wird an diesem Tag umgestellt.",
  eventNumber: "Veranstaltung {number}",
  eventNumberOf: "Veranstaltung {number} von {count}",
  startsAt: "ab {time}",
  dateOpen: "Datum noch offen",
  programmePartial: "Programm teilweise überliefert",
  programmeUnknown: "Programm nicht überliefert",
  register: "Zur Anmeldung",
  registrationCloses: "bis {date}",
  minutes: "{minutes} Min.",
  hours: "{hours} Std.",
  hoursMinutes: "{hours} Std. {minutes} Min.",
  "status.draft": "Entwurf, Änderungen vorbehalten",
  "status.scheduled": "Findet statt",
  "status.rescheduled": "Neuer Termin",
  "status.postponed": "Verschoben, neuer Termin folgt",
  "status.cancelled": "Abgesagt",
  "attendance.online": "online",
  "attendance.in-person": "vor Ort",
  "attendance.hybrid": "vor Ort und online",
  "role.speaker": "Vortrag",
  "role.panelist": "Podium",
  "role.moderator": "Moderation",
  "role.host": "Begrüßung",
  "role.keynote-speaker": "Keynote",
  "role.discussant": "Kommentar",
  "role.workshop-leader": "Workshopleitung",
  "role.performer": "Darbietung",
  "role.technical-support": "Technik",
  "role.contact": "Kontakt",
  "material.document": "Dokument",
  "material.slides": "Folien",
  "material.recording": "Aufzeichnung",
  "material.link": "Link",
} as const satisfies Readonly<Record<string, string>> & CompleteTables;

/** The name of a word or sentence that the components show. */
export type MessageKey = keyof typeof german;

/** The words of one language. */
export type MessageText = Readonly<Record<MessageKey, string>>;
