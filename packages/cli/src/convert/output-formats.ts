import type { OutputFormat } from "./output-format.ts";

/** The formats that `convert` writes, in the order of its help. */
export const outputFormats: readonly OutputFormat[] = [
  {
    name: "agenda",
    about: {
      de: "JSON mit allen erschlossenen Zeiten, für Websites und andere Programme",
      en: "JSON with every time resolved, for websites and other programs",
    },
    print: ({ agenda }) => Promise.resolve(`${JSON.stringify(agenda, null, 2)}\n`),
  },
  {
    name: "json",
    about: {
      de: "JSON mit genau dem, was im Programm steht; lässt sich wieder einlesen",
      en: "JSON with just what the programme states; it can be read again",
    },
    print: async ({ event }) => (await import("@programmheft/formats/json")).printEventJson(event),
  },
  {
    name: "text",
    about: {
      de: "der Programmtext in der einheitlichen Form, wie „format“ ihn ausgibt",
      en: "the programme text in its canonical form, as “format” prints it",
    },
    print: async ({ event }) => (await import("@programmheft/formats/text")).printProgrammeText(event),
  },
  {
    name: "markdown",
    about: {
      de: "Markdown zum Lesen und Weitergeben, mit allen Zeiten",
      en: "Markdown to read and to pass on, with all times",
    },
    print: async ({ agenda }) => (await import("@programmheft/formats/markdown")).printAgendaMarkdown(agenda),
  },
  {
    name: "html",
    about: {
      de: "eine fertige Seite in einer Datei, zum Ansehen, Drucken und Veröffentlichen",
      en: "a finished page in one file, to look at, print and publish",
    },
    print: async ({ agenda, readStyleSheet }) => {
      const [{ printHtmlDocument }, styleSheet] = await Promise.all([
        import("./print-html-document.tsx"),
        readStyleSheet(),
      ]);
      return printHtmlDocument(agenda, styleSheet);
    },
  },
];
