import type { Language } from "@programmheft/core";

/** What the page of the workshop says around it. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly other: string;
  readonly otherLanguage: Language;
  readonly otherHref: string;
}

/** The words of the page in both languages. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  de: {
    title: "Werkstatt",
    description:
      "Programm einfügen, prüfen, ausgeben: Aus dem Text einer Veranstaltung entsteht im Browser die Agenda. Nichts davon verlässt das eigene Gerät.",
    lead: "Aus dem Programm wird die Agenda, während Sie schreiben. Nichts davon verlässt Ihren Browser.",
    noScript: "Die Werkstatt rechnet in Ihrem Browser und braucht dafür JavaScript.",
    other: "In English",
    otherLanguage: "en",
    otherHref: "/en/werkstatt/",
  },
  en: {
    title: "Workshop",
    description:
      "Paste a programme, check it, export it: the text of an event becomes an agenda in the browser. Nothing of it leaves your device.",
    lead: "The programme becomes an agenda while you write. Nothing of it leaves your browser.",
    noScript: "The workshop works in your browser and needs JavaScript for it.",
    other: "Auf Deutsch",
    otherLanguage: "de",
    otherHref: "/werkstatt/",
  },
};
