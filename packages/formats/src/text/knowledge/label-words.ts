/** What a labelled line of a pasted text can say of the event itself: "Ort: Rathaus". */
export type EventLabel = "date" | "span" | "start" | "end" | "venue" | "registration" | "title" | "topic";

/** The words before the colon. */
export const eventLabels: readonly { readonly label: EventLabel; readonly words: readonly string[] }[] = [
  { label: "date", words: ["Datum", "Termin", "Wann", "Tag", "Date", "When"] },
  { label: "span", words: ["Zeit", "Uhrzeit", "Dauer", "Time"] },
  { label: "start", words: ["Beginn", "Start", "Anfang", "Begin", "Starts"] },
  { label: "end", words: ["Ende", "End", "Ends"] },
  {
    label: "venue",
    words: [
      "Ort",
      "Tagungsort",
      "Veranstaltungsort",
      "Wo",
      "Venue",
      "Location",
      "Place",
      "Where",
      "Treffpunkt",
    ],
  },
  { label: "registration", words: ["Anmeldung", "Anmeldeschluss", "Registration", "Register"] },
  { label: "title", words: ["Titel", "Veranstaltung", "Title", "Event"] },
  { label: "topic", words: ["Thema", "Topic", "Theme"] },
];
