import type { Format } from "../format/format.ts";

export const runSheetPageFormat: Format = {
  name: "run-sheet-html",
  title: { de: "Ablaufplan (Seite)", en: "run sheet (page)" },
  about: {
    de: "der Ablaufplan als Seite zum Drucken und zum Offenhalten während der Veranstaltung",
    en: "the run sheet as a page to print, and to keep open during the event",
  },
  mediaType: "text/html",
  extension: "run-sheet.html",
  writer: {
    takes: "event",
    canHoldJoinLink: true,
    write: async ({ agenda, event }, { language, joinLink = false } = {}) => {
      const { printRunSheetHtml } = await import("./print-run-sheet-html.ts");
      const joinUrl = joinLink ? event.onlineAccess?.joinUrl : undefined;
      return printRunSheetHtml(agenda, { language, joinLink: joinUrl });
    },
  },
};
