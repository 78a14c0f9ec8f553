import type { LocalizedText } from "@programmheft/core";

/** What is said when a series begins, grows, is shown and is built. */
export const siteWords = {
  "build.hasErrors": {
    de: "Die Site wurde nicht gebaut, weil die Texte Fehler haben.",
    en: "The site was not built, because the texts have errors.",
  },
  "build.hasErrors.help": {
    de: "Beheben Sie die Fehler. Was schon veröffentlicht ist, bleibt, wie es ist.",
    en: "Mend the errors. What is published already stays as it is.",
  },
  "build.intoSource": {
    de: "Die Site darf nicht in den Ordner der Texte gebaut werden.",
    en: "The site may not be built into the folder of the texts.",
  },
  "build.intoSource.help": {
    de: "Nennen Sie mit „--out“ einen anderen Ordner, zum Beispiel: --out {folder}",
    en: "Name another folder with “--out”, for example: --out {folder}",
  },
  "build.done": { de: "{folder}: {files}, davon {changed}.", en: "{folder}: {files}, {changed}." },
  "build.changed": { de: "{count} neu oder geändert", en: "{count} new or changed" },
  "build.reading": { de: "{folder} wird gelesen …", en: "Reading {folder} …" },
  "build.written": { de: "{done} von {all} …", en: "{done} of {all} …" },
  "build.writing": { de: "{files} werden geschrieben …", en: "Writing {files} …" },

  "new.exists": { de: "Diese Datei gibt es schon.", en: "This file exists already." },
  "new.exists.help": {
    de: "Geben Sie der Veranstaltung einen anderen Titel, oder nennen Sie mit „--out“ eine andere Datei.",
    en: "Give the event another title, or name another file with “--out”.",
  },
  "new.noSeries": {
    de: "Hier liegt keine Reihe: Die Datei „reihe.md“ fehlt.",
    en: "There is no series here: the file “series.md” is missing.",
  },
  "new.noSeries.help": {
    de: "Nennen Sie den Ordner der Reihe, oder legen Sie einen an: programmheft start ORDNER",
    en: "Name the folder of the series, or make one: programmheft start FOLDER",
  },
  "new.date": {
    de: "„{typed}“ ist kein Tag. Schreiben Sie ihn wie 2027-03-09 oder 9.3.2027.",
    en: "“{typed}” is not a day. Write it like 2027-03-09 or 9.3.2027.",
  },
  "new.title": { de: "Der Titel ist leer.", en: "The title is empty." },
  "new.written": {
    de: "{file} ist angelegt. Tragen Sie Titel und Mitwirkende ein; „programmheft check {file}“ prüft. Steht alles fest, löschen Sie die Zeile „Status: Entwurf“.",
    en: "{file} is there. Fill in titles and people; “programmheft check {file}” checks it. When all is settled, delete the line “Status: draft”.",
  },
  "start.exists": {
    de: "In diesem Ordner liegt schon eine Reihe.",
    en: "There is a series in this folder already.",
  },
  "start.exists.help": {
    de: "Eine neue Veranstaltung legt „programmheft new {folder} DATUM TITEL“ an.",
    en: "“programmheft new {folder} DATE TITLE” makes a new event.",
  },
  "start.done": {
    de: "{folder} ist angelegt. So geht es weiter:",
    en: "{folder} is there. This is how to go on:",
  },
  "start.operands": { de: 'DATUM "TITEL"', en: 'DATE "TITLE"' },
  "preview.broken": { de: "Die Texte haben Fehler", en: "The texts have errors" },
  "preview.at": {
    de: "{address} zeigt die Site und folgt jeder Änderung in {folder}. Strg+C beendet.",
    en: "{address} shows the site and follows each change in {folder}. Ctrl+C ends.",
  },
  "preview.portTaken": {
    de: "An Anschluss {port} hört schon jemand.",
    en: "Somebody listens at port {port} already.",
  },
  "preview.portTaken.help": {
    de: "Nennen Sie einen anderen, zum Beispiel: --port {other}",
    en: "Name another, for example: --port {other}",
  },
} as const satisfies Record<string, LocalizedText>;
