import type { LocalizedText } from "@programmheft/core";

/** The fields of an agenda that a format may have no place for, as words that stand within a sentence, in the singular. */
export const lossFields = {
  entry: { de: "der Eintrag selbst", en: "the entry itself" },
  title: { de: "der Titel", en: "the title" },
  subtitle: { de: "der Untertitel", en: "the subtitle" },
  theme: { de: "das Thema", en: "the theme" },
  number: { de: "die Nummer in der Reihe", en: "the number in the series" },
  description: { de: "die Beschreibung", en: "the description" },
  series: { de: "die Reihe", en: "the series" },
  status: { de: "der Status", en: "the status" },
  date: { de: "das Datum", en: "the date" },
  timeZone: { de: "die Zeitzone", en: "the time zone" },
  start: { de: "der Beginn", en: "the start" },
  end: { de: "das Ende", en: "the end" },
  origin: {
    de: "die Angabe, ob die Zeit genannt oder erschlossen ist,",
    en: "whether the time was stated or inferred",
  },
  duration: { de: "die genannte Dauer", en: "the stated length" },
  language: { de: "die Sprache", en: "the language" },
  attendance: { de: "die Art der Teilnahme", en: "the way to attend" },
  venue: { de: "der Ort", en: "the venue" },
  joinLink: { de: "der private Zugang", en: "the private access" },
  registration: { de: "die Anmeldung", en: "the registration" },
  moderators: { de: "die Moderation", en: "the moderation" },
  materials: { de: "das Material", en: "the material" },
  sessions: { de: "das Programm", en: "the programme" },
  kind: { de: "die Art des Programmpunkts", en: "the kind of session" },
  optional: { de: "der Hinweis „optional“", en: "the mark “optional”" },
  cancelled: { de: "der Hinweis „entfällt“", en: "the mark “cancelled”" },
  day: { de: "der Tag", en: "the day" },
  room: { de: "der Raum", en: "the room" },
  track: { de: "der Themenstrang", en: "the track" },
  participants: { de: "die Liste der Mitwirkenden", en: "the list of participants" },
  contributions: { de: "die Gliederung in Beiträge", en: "the division into contributions" },
  id: { de: "die Kennung", en: "the identity" },
  participantKind: {
    de: "die Angabe, ob es Person, Organisation oder Projekt ist,",
    en: "whether it is a person, an organization or a project",
  },
  role: { de: "die Rolle", en: "the role" },
  affiliation: { de: "die Organisation", en: "the affiliation" },
  position: { de: "das Amt", en: "the position" },
  project: { de: "das Projekt", en: "the project" },
  tentative: { de: "der Hinweis „angefragt“", en: "the mark “to be confirmed”" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Which field of an agenda was lost. */
export type LossField = keyof typeof lossFields;
