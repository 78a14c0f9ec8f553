import { defineProblem } from "@programmheft/core";

export const ledgerUnreadable = defineProblem({
  code: "icalendar/ledger-unreadable",
  severity: "error",
  message: {
    de: "Das ist kein Verzeichnis der veröffentlichten Termine: {reason}",
    en: "This is no ledger of published entries: {reason}",
  },
  help: {
    de: "Holen Sie die letzte Fassung der Datei zurück. Ohne sie beginnen alle Termine von vorn, und Kalenderprogramme übersehen Änderungen.",
    en: "Restore the last version of the file. Without it every entry starts anew, and calendar programs miss changes.",
  },
});
