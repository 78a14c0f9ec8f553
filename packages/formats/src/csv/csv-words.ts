import type { Language } from "@programmheft/core";

/** The columns of the table, in the order in which they stand. */
export const csvColumns = [
  "series",
  "event",
  "number",
  "date",
  "start",
  "end",
  "minutes",
  "inferred",
  "title",
  "people",
  "project",
  "room",
  "track",
  "language",
  "marks",
  "materials",
  "description",
] as const;

export type CsvColumn = (typeof csvColumns)[number];

interface CsvWords {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  /** What a program set to this language takes fields apart at: where commas stand in numbers, it is the semicolon. */
  readonly separator: ";" | ",";
}

export const csvWords: Readonly<Record<Language, CsvWords>> = {
  de: {
    columns: {
      series: "Reihe",
      event: "Veranstaltung",
      number: "Nr.",
      date: "Datum",
      start: "Beginn",
      end: "Ende",
      minutes: "Minuten",
      inferred: "Erschlossen",
      title: "Titel",
      people: "Mitwirkende",
      project: "Projekt",
      room: "Raum",
      track: "Themenstrang",
      language: "Sprache",
      marks: "Hinweise",
      materials: "Unterlagen",
      description: "Beschreibung",
    },
    separator: ";",
  },
  en: {
    columns: {
      series: "Series",
      event: "Event",
      number: "No.",
      date: "Date",
      start: "Start",
      end: "End",
      minutes: "Minutes",
      inferred: "Inferred",
      title: "Title",
      people: "People",
      project: "Project",
      room: "Room",
      track: "Track",
      language: "Language",
      marks: "Notes",
      materials: "Materials",
      description: "Description",
    },
    separator: ",",
  },
};
