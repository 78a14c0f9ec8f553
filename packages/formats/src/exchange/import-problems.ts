import { defineProblem } from "@programmheft/core";

export const notThisFormat = defineProblem({
  code: "exchange/not-this-format",
  severity: "error",
  message: {
    de: "Das ist kein Programm im Format {format}: {reasonDe}",
    en: "This is no programme in the format {format}: {reasonEn}",
  },
  help: {
    de: "Prüfen Sie, ob die Datei die richtige ist, oder wählen Sie ein anderes Format.",
    en: "Check whether this is the right file, or choose another format.",
  },
});

export const zoneAssumed = defineProblem({
  code: "exchange/zone-assumed",
  severity: "hint",
  message: {
    de: "Das Programm nennt keine Zeitzone. Angenommen ist {zone}.",
    en: "The programme names no time zone. {zone} is assumed.",
  },
  help: {
    de: "Geben Sie die Zeitzone an, wenn es eine andere ist.",
    en: "State the time zone if it is another one.",
  },
});

export const zoneFromOffsets = defineProblem({
  code: "exchange/zone-from-offsets",
  severity: "hint",
  message: {
    de: "Das Programm nennt keine Zeitzone. Zu den Abständen von der Weltzeit passt {zone}.",
    en: "The programme names no time zone. {zone} fits its offsets from UTC.",
  },
  help: {
    de: "Geben Sie die Zeitzone an, wenn es eine andere ist.",
    en: "State the time zone if it is another one.",
  },
});

export const zoneUnknown = defineProblem({
  code: "exchange/zone-unknown",
  severity: "warning",
  message: {
    de: "Die Zeitzone „{stated}“ ist nicht bekannt. Angenommen ist {zone}.",
    en: "The time zone “{stated}” is not known. {zone} is assumed.",
  },
  help: {
    de: "Nennen Sie eine Zeitzone der IANA-Datenbank wie Europe/Berlin.",
    en: "Name a time zone of the IANA database such as Europe/Berlin.",
  },
});

export const zoneContradicted = defineProblem({
  code: "exchange/zone-contradicted",
  severity: "warning",
  message: {
    de: "Als Zeitzone ist {stated} genannt, die Zeiten sind aber anders angegeben. Zu ihnen passt {zone}.",
    en: "{stated} is named as the time zone, but the times are given otherwise. {zone} fits them.",
  },
  help: { de: "Prüfen Sie die Zeitzone.", en: "Check the time zone." },
});

export const timesDisagree = defineProblem({
  code: "exchange/times-disagree",
  severity: "warning",
  message: {
    de: "„{title}“: {one} und {other} widersprechen sich. Gelesen wurde {taken}.",
    en: "“{title}”: {one} and {other} contradict each other. {taken} was read.",
  },
  help: { de: "Prüfen Sie, wann es beginnt.", en: "Check when it begins." },
});

export const wrongValue = defineProblem({
  code: "exchange/wrong-value",
  severity: "warning",
  message: {
    de: "„{value}“ ist für „{field}“ nicht zu verstehen und wurde nicht gelesen.",
    en: "“{value}” cannot be understood as “{field}” and was not read.",
  },
  help: { de: "Ergänzen Sie die Angabe von Hand.", en: "Add what is meant by hand." },
});

export const noTitle = defineProblem({
  code: "exchange/no-title",
  severity: "warning",
  message: {
    de: "Hier fehlt ein Titel. Eingesetzt ist „{assumed}“.",
    en: "A title is missing here. “{assumed}” was put in.",
  },
  help: { de: "Ergänzen Sie den Titel.", en: "Add the title." },
});

export const shortened = defineProblem({
  code: "exchange/shortened",
  severity: "warning",
  message: {
    de: "„{start} …“ ist zu lang und wurde gekürzt.",
    en: "“{start} …” is too long and was shortened.",
  },
  help: { de: "Kürzen Sie den Text.", en: "Shorten the text." },
});

export const fieldsNotTaken = defineProblem({
  code: "exchange/fields-not-taken",
  severity: "hint",
  message: {
    de: "Nicht übernommen wurden Angaben, die ein Programmheft nicht hat: {fields}.",
    en: "Entries that a programme here does not have were not taken over: {fields}.",
  },
  help: {
    de: "Was davon wichtig ist, ergänzen Sie in den Beschreibungen.",
    en: "Add what matters of them to the descriptions.",
  },
});

export const kindNotKnown = defineProblem({
  code: "exchange/kind-not-known",
  severity: "hint",
  message: {
    de: "Die Art „{type}“ ist nicht bekannt. Gelesen wurden so bezeichnete Programmpunkte nach ihrem Titel.",
    en: "The type “{type}” is not known. Sessions of that type were read by their titles.",
  },
  help: { de: "Prüfen Sie die Art dieser Programmpunkte.", en: "Check the kind of these sessions." },
});

export const daysDisagree = defineProblem({
  code: "exchange/days-disagree",
  severity: "warning",
  message: {
    de: "Als Beginn ist der {stated} genannt, das Programm beginnt aber am {found}. Gelesen wurde {found}.",
    en: "{stated} is given as the start, but the programme begins on {found}. {found} was read.",
  },
  help: { de: "Prüfen Sie die Tage der Veranstaltung.", en: "Check the days of the event." },
});

export const noSessions = defineProblem({
  code: "exchange/no-sessions",
  severity: "hint",
  message: { de: "Das Programm hat keine Programmpunkte.", en: "The programme has no sessions." },
  help: { de: "Prüfen Sie, ob die Datei vollständig ist.", en: "Check whether the file is complete." },
});

export const restNotRead = defineProblem({
  code: "exchange/rest-not-read",
  severity: "warning",
  message: {
    de: "Gelesen wurde nur {readDe}. Was darüber hinausgeht, fehlt im Ergebnis.",
    en: "Only {readEn} was read. What goes beyond is missing in the result.",
  },
  help: {
    de: "Teilen Sie die Datei, und lesen Sie ihre Teile einzeln.",
    en: "Split the file, and read its parts one by one.",
  },
});
