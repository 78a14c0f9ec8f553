import { defineProblem } from "@programmheft/core";

export const frontMatterNotClosed = defineProblem({
  code: "text/front-matter-not-closed",
  severity: "error",
  message: {
    de: "Die Angaben am Anfang enden nicht: Es fehlt die zweite Zeile „---“. Gelesen wurde bis Zeile {line}.",
    en: "The entries at the beginning do not end: the second line “---” is missing. They were read up to line {line}.",
  },
  help: {
    de: "Setzen Sie nach der letzten Angabe eine Zeile mit drei Bindestrichen.",
    en: "Put a line of three hyphens behind the last entry.",
  },
});

export const frontMatterSyntax = defineProblem({
  code: "text/front-matter-syntax",
  severity: "error",
  message: {
    de: "Die Angaben am Anfang sind hier nicht zu lesen: {reasonDe}",
    en: "The entries at the beginning cannot be read here: {reasonEn}",
  },
  help: {
    de: "Schreiben Sie je Zeile eine Angabe: „Titel: …“. Enthält der Text Doppelpunkte oder Anführungszeichen, setzen Sie ihn in gerade Anführungszeichen.",
    en: "Write one entry a line: “Title: …”. Where the text has colons or quotation marks, put it in straight quotation marks.",
  },
});

export const unquotedColon = defineProblem({
  code: "text/unquoted-colon",
  severity: "warning",
  message: {
    de: "Nach „{key}“ steht Text mit einem Doppelpunkt. Verstanden wurde „{value}“ als ganzer Text.",
    en: "Behind “{key}” stands text with a colon. “{value}” was understood as one text.",
  },
  help: {
    de: "Setzen Sie den Text in gerade Anführungszeichen: {key}: {quoted}",
    en: "Put the text in straight quotation marks: {key}: {quoted}",
  },
});

export const frontMatterTooLarge = defineProblem({
  code: "text/front-matter-too-large",
  severity: "error",
  message: {
    de: "Die Angaben am Anfang sind zu lang oder zu tief geschachtelt, um gelesen zu werden.",
    en: "The entries at the beginning are too long, or nested too deeply, to be read.",
  },
  help: {
    de: "Zwischen den Zeilen „---“ stehen nur kurze Angaben wie Titel und Datum; das Programm gehört darunter.",
    en: "Between the lines “---” stand only short entries such as title and date; the programme goes below.",
  },
});

export const yamlReference = defineProblem({
  code: "text/front-matter-reference",
  severity: "error",
  message: {
    de: "„{text}“ verweist auf eine andere Stelle. Verweise werden hier nicht gelesen.",
    en: "“{text}” refers to another place. References are not read here.",
  },
  help: { de: "Schreiben Sie den Text selbst hin.", en: "Write the text itself." },
});

export const duplicateKey = defineProblem({
  code: "text/duplicate-key",
  severity: "warning",
  message: {
    de: "„{key}“ steht zweimal da. Es gilt die erste Angabe; die zweite wurde unter „Weiteres“ behalten.",
    en: "“{key}” is given twice. The first one counts; the second was kept under “Further notes”.",
  },
  help: { de: "Löschen Sie eine der beiden Zeilen.", en: "Delete one of the two lines." },
});

export const unknownKey = defineProblem({
  code: "text/unknown-key",
  severity: "warning",
  message: {
    de: "„{key}“ ist keine bekannte Angabe. Der Text wurde unter „Weiteres“ behalten.",
    en: "“{key}” is no known entry. The text was kept under “Further notes”.",
  },
  help: { de: "Bekannt sind: {knownDe}.", en: "Known are: {knownEn}." },
});

export const misspeltKey = defineProblem({
  code: "text/misspelt-key",
  severity: "warning",
  message: {
    de: "„{key}“ ist keine bekannte Angabe. Der Text wurde unter „Weiteres“ behalten.",
    en: "“{key}” is no known entry. The text was kept under “Further notes”.",
  },
  help: { de: "Meinten Sie „{suggestion}“?", en: "Did you mean “{suggestion}”?" },
});

export const wrongValue = defineProblem({
  code: "text/wrong-value",
  severity: "error",
  message: {
    de: "„{value}“ passt nicht zu „{key}“. Der Text wurde unter „Weiteres“ behalten.",
    en: "“{value}” does not fit “{key}”. The text was kept under “Further notes”.",
  },
  help: { de: "Erwartet wird {expectedDe}.", en: "Expected is {expectedEn}." },
});

export const addressWithoutScheme = defineProblem({
  code: "text/address-without-scheme",
  severity: "hint",
  message: {
    de: "Die Adresse „{address}“ beginnt nicht mit https://. Verstanden wurde „{understood}“.",
    en: "The address “{address}” does not begin with https://. “{understood}” was understood.",
  },
  help: { de: "Schreiben Sie die Adresse vollständig.", en: "Write the whole address." },
});
