import { defineProblem } from "@programmheft/core";

export const unreadableLine = defineProblem({
  code: "icalendar/unreadable-line",
  severity: "warning",
  message: {
    de: "„{line}“ ist nicht zu verstehen und wurde nicht gelesen.",
    en: "“{line}” cannot be understood and was not read.",
  },
  help: {
    de: "Erwartet wird ein Name, ein Doppelpunkt und ein Wert, wie in DTSTART:20201124T090000Z.",
    en: "A name, a colon and a value are expected, as in DTSTART:20201124T090000Z.",
  },
});

export const damagedFolding = defineProblem({
  code: "icalendar/damaged-folding",
  severity: "hint",
  message: {
    de: "Zeilen sind hier falsch umbrochen. Sie wurden zur Zeile davor gezählt.",
    en: "Lines are broken wrongly here. They were counted to the line before.",
  },
  help: {
    de: "Prüfen Sie die Beschreibung dieses Termins.",
    en: "Check the description of this entry.",
  },
});

export const unclosed = defineProblem({
  code: "icalendar/unclosed",
  severity: "warning",
  message: {
    de: "Der Kalender endet nicht: Er ist wahrscheinlich nicht vollständig.",
    en: "The calendar does not end: it is probably not complete.",
  },
  help: { de: "Holen Sie die Datei noch einmal.", en: "Fetch the file again." },
});

export const tooDeep = defineProblem({
  code: "icalendar/too-deep",
  severity: "warning",
  message: {
    de: "Hier ist der Kalender zu tief geschachtelt und wurde nicht weiter gelesen.",
    en: "The calendar is nested too deeply here and was not read further.",
  },
  help: {
    de: "Ein Kalender braucht nur wenige Ebenen. Prüfen Sie, ob die Datei die richtige ist.",
    en: "A calendar needs a few levels only. Check whether this is the right file.",
  },
});

export const noEntries = defineProblem({
  code: "icalendar/no-entries",
  severity: "error",
  message: { de: "Der Kalender hat keine Termine.", en: "The calendar has no entries." },
  help: {
    de: "Prüfen Sie, ob die Datei vollständig ist. Aufgaben und Notizen werden nicht gelesen.",
    en: "Check whether the file is complete. Tasks and notes are not read.",
  },
});

export const noStart = defineProblem({
  code: "icalendar/no-start",
  severity: "warning",
  message: {
    de: "„{title}“ nennt keinen Beginn, der zu verstehen ist, und wurde ohne Datum gelesen.",
    en: "“{title}” states no start that can be understood and was read without a date.",
  },
  help: { de: "Ergänzen Sie Datum und Beginn.", en: "Add date and start." },
});

export const endBeforeStart = defineProblem({
  code: "icalendar/end-before-start",
  severity: "warning",
  message: {
    de: "„{title}“ endet vor seinem Beginn. Das Ende wurde nicht gelesen.",
    en: "“{title}” ends before it begins. The end was not read.",
  },
  help: { de: "Prüfen Sie Beginn und Ende.", en: "Check start and end." },
});

export const ruleNotFollowed = defineProblem({
  code: "icalendar/rule-not-followed",
  severity: "warning",
  message: {
    de: "„{title}“ wiederholt sich nach einer Regel, die hier nicht gelesen wird. Ihre Termine fehlen, bis auf den ersten.",
    en: "“{title}” recurs by a rule that is not read here. Its dates are missing, except for the first.",
  },
  help: {
    de: "Ergänzen Sie die weiteren Termine von Hand, oder lassen Sie den Kalender sie einzeln ausgeben.",
    en: "Add the other dates by hand, or have the calendar export them one by one.",
  },
});

export const recurrenceCut = defineProblem({
  code: "icalendar/recurrence-cut",
  severity: "hint",
  message: {
    de: "„{title}“ wiederholt sich weiter. Gelesen wurden die Termine bis zum {to}.",
    en: "“{title}” recurs further. The dates up to {to} were read.",
  },
  help: {
    de: "Geben Sie an, bis wann Sie Termine brauchen, wenn es andere sind.",
    en: "State until when you need dates if it is another day.",
  },
});

export const tooManyDates = defineProblem({
  code: "icalendar/too-many-dates",
  severity: "warning",
  message: {
    de: "Der Kalender hat mehr als {most} Termine. Weitere wurden nicht gelesen.",
    en: "The calendar has more than {most} dates. Further ones were not read.",
  },
  help: {
    de: "Geben Sie einen Zeitraum an, oder teilen Sie den Kalender.",
    en: "State a span of time, or split the calendar.",
  },
});

export const sameUid = defineProblem({
  code: "icalendar/same-uid",
  severity: "hint",
  message: {
    de: "„{title}“ steht mehrmals da. Es gilt die neueste Fassung.",
    en: "“{title}” is there several times. The latest version counts.",
  },
  help: { de: "Prüfen Sie, ob es die richtige ist.", en: "Check whether it is the right one." },
});

export const otherComponents = defineProblem({
  code: "icalendar/other-components",
  severity: "hint",
  message: {
    de: "Nicht gelesen wurden {count} Einträge, die keine Termine sind ({kinds}).",
    en: "{count} entries that are no dates were not read ({kinds}).",
  },
  help: {
    de: "Aufgaben, Notizen und belegte Zeiten gehören in kein Programm.",
    en: "Tasks, notes and busy times belong in no programme.",
  },
});

export const programmeInText = defineProblem({
  code: "icalendar/programme-in-text",
  severity: "hint",
  message: {
    de: "Das Programm von „{title}“ wurde aus der Beschreibung gelesen: {count} Programmpunkte.",
    en: "The programme of “{title}” was read from its description: {count} sessions.",
  },
  help: { de: "Prüfen Sie Zeiten und Mitwirkende.", en: "Check times and people." },
});
