import type { Format } from "../format/format.ts";

export const htmlFormat: Format = {
  name: "html-fragment",
  title: { de: "HTML zum Einfügen", en: "HTML to paste" },
  about: {
    de: "ein Stück HTML für jede Website (TYPO3, WordPress), mit eigenem Stil und Mikroformaten",
    en: "a piece of HTML for any website (TYPO3, WordPress), with a style of its own and microformats",
  },
  mediaType: "text/html",
  extension: "fragment.html",
  writer: {
    takes: "event",
    canHoldJoinLink: false,
    write: async ({ agenda }, { language, addresses } = {}) => {
      const { printAgendaHtml } = await import("./print-agenda-html.ts");
      return printAgendaHtml(agenda, { language, pageUrl: addresses?.pageOf?.(agenda.id) });
    },
  },
};
