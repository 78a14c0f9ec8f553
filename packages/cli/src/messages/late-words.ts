import type { LocalizedText } from "@programmheft/core";

/** What is said when a programme runs late. */
export const lateWords = {
  "late.ways": {
    de: "Es ist {at} Uhr, und das Programm steht da, wo es um {planned} Uhr sein sollte: {delay} im Rückstand. So kann es weitergehen, die kleinste Änderung zuerst:",
    en: "It is {at}, and the programme is where it should have been at {planned}: {delay} behind. These are the ways to go on, the least change first:",
  },
  "late.noWay": {
    de: "Es ist {at} Uhr, und das Programm steht da, wo es um {planned} Uhr sein sollte: {delay} im Rückstand. So, wie verlangt, geht es nicht weiter.",
    en: "It is {at}, and the programme is where it should have been at {planned}: {delay} behind. There is no way to go on as you ask.",
  },
  "late.shiftAll": { de: "Alles verschieben", en: "Shift everything" },
  "late.shortenBreaks": { de: "Pausen kürzen", en: "Shorten the breaks" },
  "late.dropOptional": { de: "Optionale Programmpunkte streichen", en: "Drop optional items" },
  "late.compress": { de: "Programmpunkte kürzen", en: "Shorten the items" },
  "late.combine": {
    de: "Pausen und Programmpunkte kürzen, Optionales streichen",
    en: "Shorten breaks and items, drop what is optional",
  },
  "late.end": { de: "Ende um {end} Uhr, {compared}", en: "ends at {end}, {compared}" },
  "late.endUnknown": { de: "Ende {compared}", en: "ends {compared}" },
  "late.asPlanned": { de: "wie geplant", en: "as planned" },
  "late.later": { de: "{delay} später als geplant", en: "{delay} later than planned" },
  "late.impossible": { de: "Nicht möglich:", en: "Not possible:" },
  "late.howToTake": {
    de: "Mit „--take NUMMER“ erscheint das Programm, wie es dann wird; mit „--take NUMMER --write“ steht es in der Datei.",
    en: "“--take NUMBER” prints the programme as it becomes then; “--take NUMBER --write” puts it into the file.",
  },
  "late.noSuchWay": {
    de: "Einen Weg {number} gibt es hier nicht, nur {count}.",
    en: "There is no way {number} here, only {count}.",
  },
  "late.dayNeeded": {
    de: "Das Programm hat mehrere Tage. Nennen Sie den, um den es geht, mit „--day TAG“.",
    en: "The programme has several days. Name the one that is meant with “--day DAY”.",
  },
  "late.dayUnknown": {
    de: "Einen Tag „{typed}“ hat das Programm nicht.",
    en: "The programme has no day “{typed}”.",
  },
  "late.dayAmbiguous": { de: "„{typed}“ passt auf mehrere Tage.", en: "“{typed}” fits several days." },
  "late.days": { de: "Die Tage sind: {values}.", en: "The days are: {values}." },
  "late.session": { de: "{title} ({id})", en: "{title} ({id})" },
  "late.sessionAt": { de: "{time} Uhr {title} ({id})", en: "{time} {title} ({id})" },
  "late.sessionUnknown": {
    de: "Einen Programmpunkt „{typed}“ gibt es an diesem Tag nicht.",
    en: "There is no item “{typed}” on this day.",
  },
  "late.sessions": { de: "Es gibt: {values}.", en: "There are: {values}." },
  "late.sessionAmbiguous": {
    de: "„{typed}“ passt auf mehrere Programmpunkte: {values}.",
    en: "“{typed}” fits several items: {values}.",
  },
  "late.sessionAmbiguous.help": {
    de: "Nennen Sie mehr vom Titel, oder die Kennung in Klammern.",
    en: "Name more of the title, or the id in brackets.",
  },
} as const satisfies Record<string, LocalizedText>;
