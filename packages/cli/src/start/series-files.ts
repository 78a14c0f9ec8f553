import { idFromText, type Language, type Series } from "@programmheft/core";
import { printSeriesText } from "@programmheft/formats/text";
import { englishPages } from "./english-pages.ts";
import { germanPages } from "./german-pages.ts";

/** A file of a new series, named from its folder. */
export interface StartFile {
  readonly name: string;
  readonly text: string;
}

const names = {
  de: { series: "reihe.md", pages: "seiten", pageTexts: germanPages },
  en: { series: "series.md", pages: "pages", pageTexts: englishPages },
} as const;

/** The files with which a series begins: its own text, and the pages that every site needs, with their blanks marked. */
export function seriesFiles(title: string, language: Language): readonly StartFile[] {
  const { series, pages, pageTexts } = names[language];
  return [
    { name: series, text: printSeriesText(emptySeries(title, language)) },
    ...Object.entries(pageTexts).map(([name, text]) => ({ name: `${pages}/${name}.md`, text })),
  ];
}

function emptySeries(title: string, language: Language): Series {
  return {
    id: idFromText(title),
    title,
    description: {
      de: "Worum es geht, für wen die Reihe ist und wer dahintersteht: zwei oder drei Sätze.",
      en: "What it is about, whom it is for and who is behind it: two or three sentences.",
    }[language],
    language,
    timeZone: "Europe/Berlin",
    organizers: [],
    people: [],
    organizations: [],
    projects: [],
    materials: [],
    registrationClosesDaysBefore: 7,
    events: [],
  };
}
