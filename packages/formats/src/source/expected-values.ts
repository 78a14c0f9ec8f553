import type { LocalizedText } from "@programmheft/core";

/** What fields expect, in words. */
export const expectedValues = {
  line: { de: "ein kurzer Text", en: "a short text" },
  prose: { de: "ein Text", en: "a text" },
  date: {
    de: "ein Datum wie 2020-11-24 oder 24. November 2020",
    en: "a date such as 2020-11-24 or 24 November 2020",
  },
  time: { de: "eine Uhrzeit wie 10:00", en: "a time such as 10:00" },
  number: { de: "eine Zahl ab 1", en: "a number from 1 on" },
  days: { de: "eine Zahl von Tagen wie „7 Tage vorher“", en: "a number of days such as “7 days before”" },
  timeZone: { de: "eine Zeitzone wie Europe/Berlin", en: "a time zone such as Europe/Berlin" },
  language: { de: "ein Sprachkürzel wie de oder en-GB", en: "a language tag such as de or en-GB" },
  address: { de: "eine Adresse, die mit https:// beginnt", en: "an address that begins with https://" },
  id: {
    de: "eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen",
    en: "an id of lower-case letters, digits and hyphens",
  },
  rules: {
    de: "je Zeile eine Prüfung wie „schedule/breaks: aus“ oder darunter eingerückt „minutes: 90“",
    en: "one check a line such as “schedule/breaks: off”, or “minutes: 90” indented below it",
  },
  recurrence: {
    de: "„Regel“ und „Ab“, je auf einer eingerückten Zeile",
    en: "“Rule” and “From”, each on an indented line",
  },
  recurrenceRule: {
    de: "eine Regel wie FREQ=WEEKLY;BYDAY=TU (RFC 5545)",
    en: "a rule such as FREQ=WEEKLY;BYDAY=TU (RFC 5545)",
  },
  availability: {
    de: "„Kann“ oder „Kann nicht“, je mit einer Liste von Zeiten",
    en: "“Can” or “Cannot”, each with a list of times",
  },
  hours: {
    de: "Zeiten wie „dienstags 14:00 – 18:00“ oder „2026-12-01 – 2026-12-14“",
    en: "times such as “Tuesdays 14:00 – 18:00” or “2026-12-01 – 2026-12-14”",
  },
  land: { de: "ein Kürzel wie NW oder BE", en: "the letters of a Land such as NW or BE" },
  yes: { de: "ja; sonst wird die Angabe weggelassen", en: "yes; otherwise the entry is left out" },
  list: { de: "eine Liste", en: "a list" },
  entries: { de: "eine Gruppe von Angaben", en: "a group of entries" },
  status: {
    de: "Entwurf, geplant, neu angesetzt, verschoben oder abgesagt",
    en: "draft, scheduled, rescheduled, postponed or cancelled",
  },
  attendance: { de: "online, vor Ort oder hybrid", en: "online, in person or hybrid" },
  jsonStatus: {
    de: "draft, scheduled, rescheduled, postponed oder cancelled",
    en: "draft, scheduled, rescheduled, postponed or cancelled",
  },
  jsonAttendance: { de: "online, in-person oder hybrid", en: "online, in-person or hybrid" },
  duration: { de: "eine Dauer wie PT20M", en: "a duration such as PT20M" },
  onlyTrue: { de: "true; sonst wird die Angabe weggelassen", en: "true; otherwise the field is left out" },
  materialKind: {
    de: "dokument, folien, aufzeichnung oder verweis",
    en: "document, slides, recording or link",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The name of an expectation. */
export type Expectation = keyof typeof expectedValues;
