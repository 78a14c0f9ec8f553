/** What a mark in brackets can say of an item or of a person. */
export type Mark = "optional" | "cancelled" | "tentative";

/** A mark, the words that the printer writes, and other words that mean it. */
export interface MarkWords {
  readonly mark: Mark;
  readonly de: string;
  readonly en: string;
  readonly others: readonly string[];
}

/** The marks and their words. */
export const markWords: readonly MarkWords[] = [
  {
    mark: "optional",
    de: "optional",
    en: "optional",
    others: ["freiwillig", "fakultativ", "wahlweise", "voluntary"],
  },
  {
    mark: "cancelled",
    de: "abgesagt",
    en: "cancelled",
    others: [
      "entfällt",
      "fällt aus",
      "ausgefallen",
      "krankheitsbedingt ausgefallen",
      "gestrichen",
      "canceled",
      "called off",
    ],
  },
  {
    mark: "tentative",
    de: "angefragt",
    en: "to be confirmed",
    others: ["angefr.", "a.", "N.N.", "unter Vorbehalt", "tbc", "t.b.c.", "tba", "invited", "requested"],
  },
];
