/** What the page of the search says. Words in braces are filled in. */
export const searchWords = {
  de: {
    title: "Suche",
    description: "Veranstaltungen, Beiträge, Mitwirkende, Projekte und das Handbuch durchsuchen.",
    label: "Wonach suchen Sie?",
    button: "Suchen",
    scriptless: "Die Suche braucht JavaScript. Ohne finden Sie alles über die",
    overview: "Übersicht der Veranstaltungen",
    none: "Nichts gefunden für „{words}“.",
    one: "1 Seite gefunden für „{words}“.",
    several: "{count} Seiten gefunden für „{words}“.",
    most: "Gezeigt werden die ersten {shown}.",
    failed: "Das Suchverzeichnis ließ sich nicht laden. Versuchen Sie es noch einmal.",
  },
  en: {
    title: "Search",
    description: "Search events, contributions, people, projects and the handbook.",
    label: "What are you looking for?",
    button: "Search",
    scriptless: "The search needs JavaScript. Without it, you find everything from the",
    overview: "list of events",
    none: "Nothing found for “{words}”.",
    one: "1 page found for “{words}”.",
    several: "{count} pages found for “{words}”.",
    most: "The first {shown} are shown.",
    failed: "The index could not be loaded. Please try again.",
  },
} as const;

export type SearchWords = (typeof searchWords)["de" | "en"];
