import type { AgendaParticipant, AttendanceMode, EventStatus, Language } from "@programmheft/core";

/** The words that formats for people put around an agenda. */
export interface AgendaWords {
  readonly programme: string;
  readonly moderation: string;
  readonly materials: string;
  /** The text of a link. */
  readonly registration: string;
  readonly registrationOf: string;
  readonly number: string;
  readonly hours: string;
  readonly optional: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly about: string;
  readonly until: string;
  readonly minutes: string;
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly attendance: Readonly<Record<AttendanceMode, string>>;
  readonly role: Readonly<Record<AgendaParticipant["role"], string>>;
}

/** The words in either language. */
export const agendaWords: Readonly<Record<Language, AgendaWords>> = {
  de: {
    programme: "Programm",
    moderation: "Moderation",
    materials: "Unterlagen",
    registration: "Zur Anmeldung",
    registrationOf: "Anmeldung",
    number: "Nr.",
    hours: "Std.",
    optional: "optional",
    cancelled: "entfällt",
    tentative: "angefragt",
    about: "etwa",
    until: "bis",
    minutes: "Min.",
    status: {
      draft: "Entwurf",
      scheduled: "geplant",
      rescheduled: "neu angesetzt",
      postponed: "verschoben",
      cancelled: "abgesagt",
    },
    attendance: { online: "Online", "in-person": "Vor Ort", hybrid: "Vor Ort und online" },
    role: {
      speaker: "Vortrag",
      panelist: "Podium",
      moderator: "Moderation",
      host: "Gastgebende",
      "keynote-speaker": "Keynote",
      discussant: "Kommentar",
      "workshop-leader": "Leitung",
      performer: "Darbietung",
      "technical-support": "Technik",
      contact: "Kontakt",
    },
  },
  en: {
    programme: "Programme",
    moderation: "Moderation",
    materials: "Materials",
    registration: "Register",
    registrationOf: "Registration",
    number: "No.",
    hours: "h",
    optional: "optional",
    cancelled: "cancelled",
    tentative: "to be confirmed",
    about: "about",
    until: "until",
    minutes: "min",
    status: {
      draft: "Draft",
      scheduled: "scheduled",
      rescheduled: "rescheduled",
      postponed: "postponed",
      cancelled: "cancelled",
    },
    attendance: { online: "Online", "in-person": "In person", hybrid: "In person and online" },
    role: {
      speaker: "Speaker",
      panelist: "Panel",
      moderator: "Moderation",
      host: "Host",
      "keynote-speaker": "Keynote",
      discussant: "Discussant",
      "workshop-leader": "Workshop leader",
      performer: "Performance",
      "technical-support": "Technical support",
      contact: "Contact",
    },
  },
};
