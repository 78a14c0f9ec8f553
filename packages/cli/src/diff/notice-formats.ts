import type { NoticeFormat } from "./notice-format.ts";

/** The forms of a notice of change, in the order of the help. The first is taken unless told. */
export const noticeFormats: readonly NoticeFormat[] = [
  {
    name: "text",
    about: {
      de: "Sätze, wie man sie den Teilnehmenden schreibt",
      en: "sentences as one writes them to those who attend",
    },
    print: async (versions) => (await import("./print-notice.ts")).printNoticeText(versions),
  },
  {
    name: "markdown",
    about: { de: "dieselben Sätze als Markdown", en: "the same sentences as Markdown" },
    print: async (versions) => (await import("./print-notice.ts")).printNoticeMarkdown(versions),
  },
  {
    name: "mail",
    about: {
      de: "eine E-Mail als reiner Text mit Betreff, dazu das Programm, wie es jetzt ist",
      en: "a mail as plain text with its subject, and the programme as it is now",
    },
    print: async (versions) => (await import("./print-notice-mail.ts")).printNoticeMail(versions),
  },
  {
    name: "mail-html",
    about: { de: "dieselbe E-Mail als HTML", en: "the same mail as HTML" },
    print: async (versions) => (await import("./print-notice-mail.ts")).printNoticeMailHtml(versions),
  },
  {
    name: "json",
    about: {
      de: "jede Änderung als Wert, dazu die Sätze in beiden Sprachen, für andere Programme",
      en: "each change as a value, and the sentences in both languages, for other programs",
    },
    print: async (versions) => (await import("./print-notice-json.ts")).printNoticeJson(versions),
  },
];
