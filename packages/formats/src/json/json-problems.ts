import { defineProblem } from "@programmheft/core";

export const jsonSyntax = defineProblem({
  code: "json/syntax",
  severity: "error",
  message: { de: "Das ist kein gültiges JSON: {reasonDe}", en: "This is no valid JSON: {reasonEn}" },
  help: { de: "{helpDe}", en: "{helpEn}" },
});

export const jsonTooDeep = defineProblem({
  code: "json/too-deep",
  severity: "error",
  message: {
    de: "Das JSON ist tiefer als {most} Ebenen geschachtelt und wurde nicht gelesen.",
    en: "The JSON is nested more than {most} levels deep and was not read.",
  },
  help: {
    de: "Ein Programm braucht nur wenige Ebenen. Prüfen Sie, ob die Datei die richtige ist.",
    en: "A programme needs a few levels only. Check whether this is the right file.",
  },
});

export const jsonTooMany = defineProblem({
  code: "json/too-many",
  severity: "error",
  message: {
    de: "Das JSON hat mehr als {most} Angaben und wurde nicht gelesen.",
    en: "The JSON has more than {most} values and was not read.",
  },
  help: {
    de: "Prüfen Sie, ob die Datei die richtige ist, oder teilen Sie sie.",
    en: "Check whether this is the right file, or split it.",
  },
});

export const jsonTooLong = defineProblem({
  code: "json/too-long",
  severity: "error",
  message: {
    de: "Das JSON ist länger als {most} Zeichen und wurde nicht gelesen.",
    en: "The JSON is longer than {most} characters and was not read.",
  },
  help: {
    de: "Prüfen Sie, ob die Datei die richtige ist.",
    en: "Check whether this is the right file.",
  },
});

export const duplicateField = defineProblem({
  code: "json/duplicate-field",
  severity: "warning",
  message: {
    de: "„{field}“ steht zweimal da. Es gilt die letzte Angabe.",
    en: "“{field}” is given twice. The last one counts.",
  },
  help: { de: "Löschen Sie eine der beiden Angaben.", en: "Delete one of the two." },
});

export const missingField = defineProblem({
  code: "json/missing-field",
  severity: "error",
  message: { de: "Hier fehlt „{field}“.", en: "“{field}” is missing here." },
  help: { de: "Ergänzen Sie „{field}“: {expectedDe}.", en: "Add “{field}”: {expectedEn}." },
});

export const wrongField = defineProblem({
  code: "json/wrong-value",
  severity: "error",
  message: {
    de: "{value} passt nicht zu „{field}“ und wurde nicht gelesen.",
    en: "{value} does not fit “{field}” and was not read.",
  },
  help: { de: "Erwartet wird {expectedDe}.", en: "Expected is {expectedEn}." },
});

export const unknownField = defineProblem({
  code: "json/unknown-field",
  severity: "warning",
  message: {
    de: "„{field}“ ist nicht bekannt und wurde nicht gelesen.",
    en: "“{field}” is not known and was not read.",
  },
  help: { de: "Bekannt sind hier: {known}.", en: "Known here are: {known}." },
});

export const misspeltField = defineProblem({
  code: "json/misspelt-field",
  severity: "warning",
  message: {
    de: "„{field}“ ist nicht bekannt und wurde nicht gelesen.",
    en: "“{field}” is not known and was not read.",
  },
  help: { de: "Meinten Sie „{suggestion}“?", en: "Did you mean “{suggestion}”?" },
});

export const notAnObject = defineProblem({
  code: "json/not-an-object",
  severity: "error",
  message: { de: "Erwartet werden Angaben in geschweiften Klammern.", en: "Fields in braces are expected." },
  help: {
    de: "Die ganze Datei steht in einem Paar geschweifter Klammern, darin je Angabe ein Name und ein Wert.",
    en: "The whole file stands in one pair of braces, with a name and a value for each field.",
  },
});
