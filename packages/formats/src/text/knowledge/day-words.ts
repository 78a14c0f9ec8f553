/** Ways to count the days of an event. A number or one of these words, with a word for day. */
export const dayCounts: readonly (readonly string[])[] = [
  ["erster", "ersten", "first", "one", "i"],
  ["zweiter", "zweiten", "second", "two", "ii"],
  ["dritter", "dritten", "third", "three", "iii"],
  ["vierter", "vierten", "fourth", "four", "iv"],
  ["fünfter", "fünften", "fifth", "five", "v"],
];

/** Words for a counted day. */
export const dayNouns: readonly string[] = [
  "Tag",
  "Veranstaltungstag",
  "Konferenztag",
  "Kongresstag",
  "Tagungstag",
  "Day",
];

/** Words that may stand before the date or count of a heading of a day. */
export const wordsBeforeDay: readonly string[] = [
  "am",
  "den",
  "für",
  "on",
  "for",
  "Programm",
  "Ablauf",
  "Agenda",
  "Tagesordnung",
  "Programmübersicht",
  "Zeitplan",
  "Timetable",
  "Program",
  "Programme",
  "Schedule",
  "Datum",
  "Date",
  "Termin",
];
