import type { LocalizedText } from "@programmheft/core";

/** What is wrong with JSON at a place, and how to mend it. */
export interface SyntaxReason {
  readonly reason: LocalizedText;
  readonly help: LocalizedText;
  /** A sign that is to be put in there. */
  readonly insert?: string;
}

/** The findings of the JSON parser, by the names that it gives them. */
const reasons: Readonly<Record<string, SyntaxReason>> = {
  CommaExpected: {
    reason: { de: "Hier fehlt ein Komma.", en: "A comma is missing here." },
    help: { de: "Setzen Sie vor diese Stelle ein Komma.", en: "Put a comma before this place." },
    insert: ",",
  },
  ColonExpected: {
    reason: { de: "Nach dem Namen fehlt der Doppelpunkt.", en: "The colon behind the name is missing." },
    help: { de: "Setzen Sie vor diese Stelle einen Doppelpunkt.", en: "Put a colon before this place." },
    insert: ":",
  },
  PropertyNameExpected: {
    reason: {
      de: "Hier wird ein Name in geraden Anführungszeichen erwartet.",
      en: "A name in straight quotation marks is expected here.",
    },
    help: {
      de: "Schreiben Sie den Namen in geraden Anführungszeichen, oder löschen Sie das Komma davor.",
      en: "Write the name in straight quotation marks, or delete the comma before it.",
    },
  },
  ValueExpected: {
    reason: { de: "Hier fehlt ein Wert.", en: "A value is missing here." },
    help: {
      de: "Ergänzen Sie den Wert, oder löschen Sie das Komma davor.",
      en: "Add the value, or delete the comma before it.",
    },
  },
  CloseBraceExpected: {
    reason: { de: "Eine geschweifte Klammer wird nicht geschlossen.", en: "A brace is not closed." },
    help: { de: "Ergänzen Sie „}“.", en: "Add “}”." },
    insert: "}",
  },
  CloseBracketExpected: {
    reason: { de: "Eine eckige Klammer wird nicht geschlossen.", en: "A bracket is not closed." },
    help: { de: "Ergänzen Sie „]“.", en: "Add “]”." },
    insert: "]",
  },
  EndOfFileExpected: {
    reason: { de: "Nach dem Ende steht noch etwas.", en: "Something stands behind the end." },
    help: {
      de: "Löschen Sie, was hinter der letzten Klammer steht.",
      en: "Delete what stands behind the last brace.",
    },
  },
  InvalidCommentToken: {
    reason: { de: "JSON kennt keine Kommentare.", en: "JSON knows no comments." },
    help: { de: "Löschen Sie den Kommentar.", en: "Delete the comment." },
  },
  UnexpectedEndOfString: {
    reason: { de: "Ein Text endet nicht in seiner Zeile.", en: "A text does not end on its line." },
    help: {
      de: "Setzen Sie ans Ende ein gerades Anführungszeichen; Zeilenumbrüche schreiben Sie als \\n.",
      en: "Put a straight quotation mark at its end; write line breaks as \\n.",
    },
  },
  InvalidEscapeCharacter: {
    reason: {
      de: "Nach dem umgekehrten Schrägstrich steht ein falsches Zeichen.",
      en: "A wrong sign stands behind the backslash.",
    },
    help: {
      de: "Ein einzelner umgekehrter Schrägstrich wird als \\\\ geschrieben.",
      en: "A single backslash is written as \\\\.",
    },
  },
};

const otherwise: SyntaxReason = {
  reason: { de: "Dieses Zeichen wird hier nicht erwartet.", en: "This sign is not expected here." },
  help: {
    de: "Texte stehen in geraden Anführungszeichen, Angaben werden durch Kommas getrennt.",
    en: "Texts stand in straight quotation marks, entries are separated by commas.",
  },
};

/** The words for a finding of the parser. */
export function syntaxReason(code: string): SyntaxReason {
  return reasons[code] ?? otherwise;
}
