import type { AttendanceMode, EventStatus, Language } from "@programmheft/core";

/** The words that calendars need beside those of every agenda. */
export interface CalendarWords {
  /** What stands before the title, since Outlook and others do not show a status. */
  readonly titlePrefix: Readonly<Partial<Record<EventStatus, string>>>;
  readonly statusSentence: Readonly<Partial<Record<EventStatus, string>>>;
  readonly sessionCancelled: string;
  readonly location: Readonly<Record<AttendanceMode, string>>;
  readonly partOfSeries: (title: string, number: number | undefined) => string;
  readonly partOfEvent: (title: string) => string;
  readonly registration: string;
  readonly untilDay: (day: string) => string;
  readonly join: string;
  readonly moreAt: string;
}

/** The words in either language. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  de: {
    titlePrefix: { draft: "Entwurf: ", postponed: "Verschoben: ", cancelled: "Abgesagt: " },
    statusSentence: {
      draft: "Dies ist ein Entwurf.",
      rescheduled: "Der Termin hat sich geändert.",
      postponed: "Die Veranstaltung ist verschoben und findet nicht zu diesem Termin statt.",
      cancelled: "Die Veranstaltung ist abgesagt.",
    },
    sessionCancelled: "Entfällt: ",
    location: { online: "Online", "in-person": "", hybrid: "und online" },
    partOfSeries: (title, number) =>
      number === undefined ? `Teil der Reihe „${title}“` : `${number}. Veranstaltung der Reihe „${title}“`,
    partOfEvent: (title) => `Programmpunkt der Veranstaltung „${title}“`,
    registration: "Anmeldung",
    untilDay: (day) => `bis ${day}`,
    join: "Teilnahme",
    moreAt: "Mehr dazu",
  },
  en: {
    titlePrefix: { draft: "Draft: ", postponed: "Postponed: ", cancelled: "Cancelled: " },
    statusSentence: {
      draft: "This is a draft.",
      rescheduled: "The date has changed.",
      postponed: "The event is postponed and does not take place at this time.",
      cancelled: "The event is cancelled.",
    },
    sessionCancelled: "Cancelled: ",
    location: { online: "Online", "in-person": "", hybrid: "and online" },
    partOfSeries: (title, number) =>
      number === undefined ? `Part of the series “${title}”` : `Event ${number} of the series “${title}”`,
    partOfEvent: (title) => `Part of the event “${title}”`,
    registration: "Registration",
    untilDay: (day) => `until ${day}`,
    join: "Join",
    moreAt: "More",
  },
};
