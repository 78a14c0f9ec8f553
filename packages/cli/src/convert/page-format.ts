import type { EventWriter, Format } from "@programmheft/formats";
import type { Terminal } from "../terminal/terminal.ts";

/** The page that the components make; it is the command's own, because formats know nothing of components. */
export const pageFormat: Format = {
  name: "html",
  title: { de: "HTML-Seite", en: "HTML page" },
  about: {
    de: "eine fertige Seite in einer Datei, zum Ansehen, Drucken und Veröffentlichen",
    en: "a finished page in one file, to look at, print and publish",
  },
  mediaType: "text/html",
  extension: "html",
};

/** Writes the page, with the style sheet of the components. */
export function pageWriter({ readStyleSheet }: Terminal): EventWriter {
  return {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }) => {
      const [{ printHtmlDocument }, styleSheet] = await Promise.all([
        import("./print-html-document.tsx"),
        readStyleSheet(),
      ]);
      return { output: printHtmlDocument(agenda, styleSheet), losses: [] };
    },
  };
}
