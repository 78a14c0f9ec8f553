/** What the attributes in braces at the end of a line can say. */
export type AttributeField =
  | "title"
  | "kind"
  | "room"
  | "track"
  | "day"
  | "language"
  | "duration"
  | "repeatedHour"
  | "project"
  | "name"
  | "position"
  | "affiliation"
  | "url";

/** The words for them in either language. */
export const attributeNames: Readonly<Record<AttributeField, { readonly de: string; readonly en: string }>> =
  {
    title: { de: "titel", en: "title" },
    kind: { de: "art", en: "kind" },
    room: { de: "raum", en: "room" },
    track: { de: "strang", en: "track" },
    day: { de: "tag", en: "day" },
    language: { de: "sprache", en: "language" },
    duration: { de: "dauer", en: "duration" },
    repeatedHour: { de: "doppelstunde", en: "repeated-hour" },
    project: { de: "projekt", en: "project" },
    name: { de: "name", en: "name" },
    position: { de: "funktion", en: "position" },
    affiliation: { de: "einrichtung", en: "affiliation" },
    url: { de: "adresse", en: "url" },
  };

/** The words for the two hours of the same name on the day when clocks are set back. */
export const repeatedHourWords = {
  earlier: { de: "erste", en: "first" },
  later: { de: "zweite", en: "second" },
} as const;

/** The words for who takes part. */
export const participantKindWords = {
  person: { de: "person", en: "person" },
  organization: { de: "organisation", en: "organization" },
  project: { de: "projekt", en: "project" },
} as const;

/** The words for kinds of material, and words in titles that suggest them. */
export const materialKindWords = {
  document: {
    de: "dokument",
    en: "document",
    titleWords: ["pdf", "dokument", "bericht", "flyer", "einladung", "handout", "report", "memorandum"],
  },
  slides: {
    de: "folien",
    en: "slides",
    titleWords: ["folien", "präsentation", "präsentationen", "slides", "presentation"],
  },
  recording: {
    de: "aufzeichnung",
    en: "recording",
    titleWords: ["video*", "aufzeichnung*", "mitschnitt", "recording*"],
  },
  link: { de: "verweis", en: "link", titleWords: [] },
} as const;
