import type { Language } from "@programmheft/core";
import type { AgendaProblem } from "../agenda-data/agenda-problem.ts";

/** What the element says of itself. All else that it shows is said by `@programmheft/ui`. */
export interface Words {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly problems: Readonly<Record<AgendaProblem, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  de: {
    loading: "Das Programm wird geladen.",
    failed: "Das Programm kann nicht gezeigt werden.",
    retry: "Noch einmal versuchen",
    problems: {
      missing: "Es ist keines angegeben.",
      elsewhere: "Es liegt nicht auf dieser Website.",
      unreachable: "Es ist gerade nicht erreichbar.",
      refused: "Es wurde nicht gefunden.",
      "too-large": "Es ist zu groß.",
      "not-json": "Die Datei ist kein JSON.",
      "no-agenda": "Die Datei ist keine Agenda.",
    },
  },
  en: {
    loading: "The programme is loading.",
    failed: "The programme cannot be shown.",
    retry: "Try again",
    problems: {
      missing: "None is named.",
      elsewhere: "It does not lie on this site.",
      unreachable: "It cannot be reached right now.",
      refused: "It was not found.",
      "too-large": "It is too large.",
      "not-json": "The file is no JSON.",
      "no-agenda": "The file is no agenda.",
    },
  },
};
