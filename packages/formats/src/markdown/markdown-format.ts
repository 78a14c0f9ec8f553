import type { Format } from "../format/format.ts";

export const markdownFormat: Format = {
  name: "markdown",
  title: { de: "Markdown zum Lesen", en: "Markdown to read" },
  about: {
    de: "Markdown zum Lesen und Weitergeben, mit allen Zeiten",
    en: "Markdown to read and to pass on, with all times",
  },
  mediaType: "text/markdown",
  extension: "md",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }, { language } = {}) => {
      const { printAgendaMarkdown } = await import("./print-agenda-markdown.ts");
      return printAgendaMarkdown(agenda, language);
    },
  },
};
