import { defineProblem } from "@programmheft/core";

export const xmlSyntax = defineProblem({
  code: "xml/syntax",
  severity: "error",
  message: {
    de: "Hier ist das XML fehlerhaft: {reasonDe} Gelesen wurde, was sich noch erkennen ließ.",
    en: "The XML is faulty here: {reasonEn} What could still be made out was read.",
  },
  help: { de: "{helpDe}", en: "{helpEn}" },
});

export const xmlEmpty = defineProblem({
  code: "xml/empty",
  severity: "error",
  message: { de: "Das ist kein XML.", en: "This is no XML." },
  help: {
    de: "Eine XML-Datei beginnt mit einer spitzen Klammer. Prüfen Sie, ob die Datei die richtige ist.",
    en: "An XML file begins with an angle bracket. Check whether this is the right file.",
  },
});

export const xmlTooDeep = defineProblem({
  code: "xml/too-deep",
  severity: "error",
  message: {
    de: "Das XML ist tiefer als {most} Ebenen geschachtelt und wurde nicht gelesen.",
    en: "The XML is nested more than {most} levels deep and was not read.",
  },
  help: {
    de: "Ein Programm braucht nur wenige Ebenen. Prüfen Sie, ob die Datei die richtige ist.",
    en: "A programme needs a few levels only. Check whether this is the right file.",
  },
});

export const xmlTooLarge = defineProblem({
  code: "xml/too-many-elements",
  severity: "error",
  message: {
    de: "Das XML hat mehr als {most} Elemente und wurde nicht gelesen.",
    en: "The XML has more than {most} elements and was not read.",
  },
  help: {
    de: "Kein Programm ist so groß. Prüfen Sie, ob die Datei die richtige ist.",
    en: "No programme is as large. Check whether this is the right file.",
  },
});
