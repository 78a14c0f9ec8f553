import type { Format } from "../format/format.ts";

export const runSheetFormat: Format = {
  name: "run-sheet",
  title: { de: "Ablaufplan (Markdown)", en: "run sheet (Markdown)" },
  about: {
    de: "Minute für Minute für Moderation und Technik: wer dran ist, was folgt, wie lange es noch dauert",
    en: "minute by minute for moderation and technics: who is on, what is next, how long it goes on",
  },
  mediaType: "text/markdown",
  extension: "run-sheet.md",
  writer: {
    takes: "event",
    canHoldJoinLink: true,
    write: async ({ agenda, event }, { language, joinLink = false } = {}) => {
      const { printRunSheetMarkdown } = await import("./print-run-sheet-markdown.ts");
      const joinUrl = joinLink ? event.onlineAccess?.joinUrl : undefined;
      return printRunSheetMarkdown(agenda, { language, joinLink: joinUrl });
    },
  },
};
