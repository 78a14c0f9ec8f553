import { defineProblem } from "@programmheft/core";

export const noTitle = defineProblem({
  code: "text/no-title",
  severity: "error",
  message: {
    de: "Der Text hat keinen Titel. Eingesetzt wurde „{title}“.",
    en: "The text has no title. “{title}” was put in.",
  },
  help: {
    de: "Schreiben Sie an den Anfang: „Titel: …“ zwischen zwei Zeilen „---“, oder den Titel in eine eigene Zeile über dem Programm.",
    en: "Write at the beginning: “Title: …” between two lines “---”, or the title on a line of its own above the programme.",
  },
});

export const emptyText = defineProblem({
  code: "text/empty",
  severity: "error",
  message: { de: "Der Text ist leer.", en: "The text is empty." },
  help: {
    de: "Fügen Sie das Programm als Text ein. Je Zeile ein Programmpunkt genügt: „10:00 Begrüßung“.",
    en: "Paste the programme as text. One item a line is enough: “10:00 Welcome”.",
  },
});

export const noDate = defineProblem({
  code: "text/no-date",
  severity: "warning",
  message: {
    de: "Es wurde kein Datum gefunden. Ohne Datum gibt es keine Kalendereinträge.",
    en: "No date was found. Without a date there are no calendar entries.",
  },
  help: {
    de: "Schreiben Sie das Datum über das Programm, zum Beispiel „Dienstag, 24. November 2020“.",
    en: "Write the date above the programme, for example “Tuesday, 24 November 2020”.",
  },
});

export const noProgramme = defineProblem({
  code: "text/no-programme",
  severity: "warning",
  message: { de: "Es wurde kein Programmpunkt gefunden.", en: "No item of a programme was found." },
  help: {
    de: "Beginnen Sie jeden Programmpunkt mit seiner Uhrzeit in einer eigenen Zeile: „10:00 Begrüßung“.",
    en: "Begin each item with its time on a line of its own: “10:00 Welcome”.",
  },
});

export const timeOutOfRange = defineProblem({
  code: "text/time-out-of-range",
  severity: "error",
  message: {
    de: "„{time}“ ist keine Uhrzeit. Der Text bleibt stehen, eine Zeit wurde nicht gesetzt.",
    en: "“{time}” is not a time of day. The text stays, no time was set.",
  },
  help: { de: "Schreiben Sie eine Uhrzeit von 00:00 bis 23:59.", en: "Write a time from 00:00 to 23:59." },
});

export const itemWithoutTitle = defineProblem({
  code: "text/item-without-title",
  severity: "warning",
  message: {
    de: "Dieser Programmpunkt hat keinen Titel. Eingesetzt wurde „{title}“.",
    en: "This item has no title. “{title}” was put in.",
  },
  help: { de: "Schreiben Sie den Titel hinter die Uhrzeit.", en: "Write the title behind the time." },
});

export const unknownAttribute = defineProblem({
  code: "text/unknown-attribute",
  severity: "warning",
  message: {
    de: "„{attribute}“ in geschweiften Klammern ist nicht bekannt. Die Klammern bleiben Teil des Textes.",
    en: "“{attribute}” in braces is not known. The braces stay part of the text.",
  },
  help: {
    de: "Bekannt sind: {knownDe}. Soll der Text so dastehen, schreiben Sie \\{ statt {.",
    en: "Known are: {knownEn}. If the text is meant like that, write \\{ instead of {.",
  },
});

export const badAddress = defineProblem({
  code: "text/bad-address",
  severity: "error",
  message: {
    de: "„{address}“ ist keine Adresse, auf die verwiesen werden kann. Sie wurde in den Titel übernommen.",
    en: "“{address}” is no address that can be linked to. It was taken into the title.",
  },
  help: {
    de: "Schreiben Sie eine Adresse, die mit https:// beginnt.",
    en: "Write an address that begins with https://.",
  },
});

export const textTooLong = defineProblem({
  code: "text/too-long",
  severity: "error",
  message: {
    de: "Der Text ist länger als {most} Zeichen. Gelesen wurde nur der Anfang, bis Zeile {line}.",
    en: "The text is longer than {most} characters. Only its beginning was read, up to line {line}.",
  },
  help: {
    de: "Fügen Sie nur das Programm ein, ohne Bilder und ohne die übrige Seite.",
    en: "Paste the programme alone, without pictures and without the rest of the page.",
  },
});

export const lineTooLong = defineProblem({
  code: "text/line-too-long",
  severity: "warning",
  message: {
    de: "Diese Zeile ist für einen Titel oder Namen zu lang. Ihr ganzer Text steht nun in der Beschreibung.",
    en: "This line is too long for a title or a name. Its whole text now stands in the description.",
  },
  help: {
    de: "Setzen Sie nach dem Titel einen Zeilenumbruch.",
    en: "Put a line break behind the title.",
  },
});

export const textKept = defineProblem({
  code: "text/kept",
  severity: "hint",
  message: {
    de: "„{text}“ ließ sich nicht zuordnen und steht nun in der Beschreibung von „{title}“ (Zeilen: {count}).",
    en: "“{text}” could not be placed and now stands in the description of “{title}” (lines: {count}).",
  },
  help: {
    de: "Ist es eine Person, schreiben Sie „» “ davor; ist es ein Beitrag, eine Nummer („1. “). Sonst ist nichts zu tun.",
    en: "If it is a person, put “» ” before it; if it is a contribution, a number (“1. ”). Otherwise there is nothing to do.",
  },
});

export const afternoonInferred = defineProblem({
  code: "text/afternoon-inferred",
  severity: "hint",
  message: {
    de: "„{time}“ wurde als {understood} Uhr gelesen, weil es hinter späteren Uhrzeiten des Tages steht oder ein Abend beginnt.",
    en: "“{time}” was read as {understood}, because it stands behind later times of the day or opens an evening.",
  },
  help: {
    de: "Schreiben Sie {understood}; ist der Vormittag gemeint, schreiben Sie „a.m.“ dahinter.",
    en: "Write {understood}; if the morning is meant, write “a.m.” behind it.",
  },
});

export const yearInferred = defineProblem({
  code: "text/year-inferred",
  severity: "hint",
  message: {
    de: "„{day}“ nennt kein Jahr und wurde als {understood} gelesen, weil das Jahr an anderer Stelle des Textes steht.",
    en: "“{day}” states no year and was read as {understood}, because the year stands elsewhere in the text.",
  },
  help: {
    de: "Schreiben Sie das Jahr hinter das Datum; ist ein anderes gemeint, schreiben Sie dieses.",
    en: "Write the year behind the date; if another one is meant, write that.",
  },
});

export const moderatesEvent = defineProblem({
  code: "text/moderates-event",
  severity: "hint",
  message: {
    de: "„{name}“ steht beim ersten Programmpunkt „{title}“ und wurde als Moderation der ganzen Veranstaltung gelesen.",
    en: "“{name}” stands at the first item “{title}” and was read as the moderator of the whole event.",
  },
  help: {
    de: "Stimmt das, schreiben Sie „Gesamtmoderation:“ davor. Gilt es nur für diesen Programmpunkt, schreiben Sie „(Moderation)“ hinter den Namen.",
    en: "If that is right, write “Gesamtmoderation:” before the name. If it holds for this item only, write “(Moderation)” behind it.",
  },
});

export const perhapsPerson = defineProblem({
  code: "text/perhaps-person",
  severity: "hint",
  message: {
    de: "„{text}“ wurde als Beitrag gelesen, sieht aber nach einer Person aus.",
    en: "“{text}” was read as a contribution but looks like a person.",
  },
  help: { de: "Ist es eine Person, setzen Sie „» “ davor.", en: "If it is a person, put “» ” before it." },
});

export const addressIncomplete = defineProblem({
  code: "text/address-incomplete",
  severity: "hint",
  message: {
    de: "Links, die nur einen Teil ihrer Adresse nennen, stehen nicht im Programm: {count}, als erster „{text}“ mit {address}.",
    en: "Links that state only a part of their address are not in the programme: {count}, the first “{text}” with {address}.",
  },
  help: {
    de: "Schreiben Sie die ganze Adresse, sie beginnt mit https://.",
    en: "Write the whole address, which begins with https://.",
  },
});
