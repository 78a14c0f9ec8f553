import type { Language } from "@programmheft/core";

/** The words of a run sheet. */
export interface RunSheetWords {
  readonly title: string;
  readonly start: string;
  readonly length: string;
  readonly what: string;
  readonly who: string;
  readonly shown: string;
  readonly next: string;
  readonly remaining: string;
  readonly access: string;
  /** How the agenda marks what is optional, and what that means for whoever leads. */
  readonly optional: { readonly mark: string; readonly hint: string };
  readonly about: string;
  readonly empty: string;
}

export const runSheetWords: Readonly<Record<Language, RunSheetWords>> = {
  de: {
    title: "Ablaufplan",
    start: "Beginn",
    length: "Dauer",
    what: "Was",
    who: "Wer",
    shown: "Gezeigt wird",
    next: "Danach",
    remaining: "Noch",
    access: "Zugang",
    optional: { mark: "optional", hint: "optional, kann entfallen" },
    about:
      "„etwa“: aus den Zeiten davor und danach erschlossen. „Noch“: wie lange das Programm des Tages dann noch dauert.",
    empty: "Das Programm steht noch nicht fest.",
  },
  en: {
    title: "Run sheet",
    start: "Start",
    length: "Length",
    what: "What",
    who: "Who",
    shown: "Shown",
    next: "Next",
    remaining: "Left",
    access: "Access",
    optional: { mark: "optional", hint: "optional, may be dropped" },
    about:
      "“about”: inferred from the times before and after. “Left”: how long the programme of the day goes on then.",
    empty: "There is no programme yet.",
  },
};
