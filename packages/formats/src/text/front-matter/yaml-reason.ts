import type { LocalizedText } from "@programmheft/core";
import type { ErrorCode } from "yaml";

/** What is wrong, in words, for the findings of the YAML parser that organisers meet. */
const reasons: Partial<Record<ErrorCode, LocalizedText>> = {
  BAD_INDENT: {
    de: "Die Zeile ist anders eingerückt als die übrigen.",
    en: "The line is indented unlike the others.",
  },
  TAB_AS_INDENT: {
    de: "Die Zeile ist mit einem Tabulator eingerückt.",
    en: "The line is indented with a tab.",
  },
  MISSING_CHAR: {
    de: "Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.",
    en: "A quotation mark or a bracket is not closed.",
  },
  MULTILINE_IMPLICIT_KEY: {
    de: "Nach dem Namen der Angabe fehlt der Doppelpunkt.",
    en: "The colon behind the name of the entry is missing.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    de: "In der Zeile stehen zwei Doppelpunkte.",
    en: "There are two colons in the line.",
  },
  BAD_SCALAR_START: {
    de: "Der Text beginnt mit einem Zeichen, das hier eine eigene Bedeutung hat.",
    en: "The text begins with a sign that has a meaning of its own here.",
  },
  UNEXPECTED_TOKEN: {
    de: "Hier steht etwas, das nicht zur Angabe gehört.",
    en: "Something stands here that does not belong to the entry.",
  },
  BAD_DQ_ESCAPE: {
    de: "Ein umgekehrter Schrägstrich steht vor einem Zeichen, das keinen braucht.",
    en: "A backslash stands before a sign that needs none.",
  },
};

const otherwise: LocalizedText = { de: "Die Schreibweise ist unklar.", en: "The notation is unclear." };

/** The words for a finding of the YAML parser. */
export function yamlReason(code: ErrorCode): LocalizedText {
  return reasons[code] ?? otherwise;
}
