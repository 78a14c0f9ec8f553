import type { Detail, DetailWords } from "./change-words.ts";
import { germanList, untilNow } from "./german-basic-words.ts";
import { germanOpening, germanRoles, germanVerb, withGermanTail } from "./german-role-words.ts";
import { tellTurn } from "./tell-turn.ts";

const detailNames: Readonly<Record<Detail, string>> = {
  description: "Beschreibung",
  kind: "Art des Programmpunkts",
  language: "Sprache",
  materials: "Reihenfolge der Unterlagen",
  notes: "Hinweise",
  number: "Nummer in der Reihe",
  other: "weitere Angaben",
  project: "Projekt",
  registration: "Hinweise zur Anmeldung",
  subtitle: "Untertitel",
  theme: "Thema",
  venue: "Angaben zum Veranstaltungsort",
};

/** Sentences about people, materials and details in German. */
export const germanDetailWords: DetailWords = {
  replaced: (cast, instead) =>
    withGermanTail(
      cast.role,
      `${germanOpening(cast)} ${germanVerb(cast)} ${germanList(cast.names)} statt ${instead}`,
    ),
  joined: (cast, others) =>
    withGermanTail(
      cast.role,
      `${germanOpening(cast)} ${germanVerb(cast)} ${others ? "nun auch " : ""}${germanList(cast.names)}`,
    ),
  left: ({ names, items }) => {
    const where = items.length === 0 ? "der Veranstaltung" : germanList(items);
    return `Bei ${where} ${names.length === 1 ? "ist" : "sind"} ${germanList(names)} nicht mehr dabei.`;
  },
  roleChanged: (cast, was) =>
    withGermanTail(
      cast.role,
      `${germanOpening(cast)} ${germanVerb(cast)} ${germanList(cast.names)} nun`,
    ).replace(/\.$/u, ` ${untilNow(germanRoles[was])}.`),
  nameCorrected: (from, to) => `Der Name lautet richtig: ${to} ${untilNow(from)}.`,
  corrected: (name, values) => {
    const corrections = values.map((value) =>
      tellTurn(value, {
        changed: (to, from) => `${to} statt ${from}`,
        set: (to) => to,
        unset: (from) => `ohne ${from}`,
      }),
    );
    return `Berichtigt bei ${name}: ${germanList(corrections)}.`;
  },
  confirmed: (name, isConfirmed) =>
    isConfirmed ? `${name} hat zugesagt.` : `Die Zusage von ${name} steht noch aus.`,
  peopleReordered: (item) =>
    item === undefined
      ? "Die Reihenfolge der Moderation hat sich geändert."
      : `Die Reihenfolge der Mitwirkenden bei ${item} hat sich geändert.`,
  newMaterials: (materials, item, areRecordings) =>
    `${about(`Neue ${areRecordings ? (materials.length === 1 ? "Aufzeichnung" : "Aufzeichnungen") : "Unterlagen"}`, item)}: ${germanList(materials)}.`,
  removedMaterials: (materials, item) => `${about("Nicht mehr verfügbar", item)}: ${germanList(materials)}.`,
  changedMaterials: (materials, item) => `${about("Geänderte Unterlagen", item)}: ${germanList(materials)}.`,
  details: (details, item) =>
    `${item === undefined ? "Geändert" : `Geändert bei ${item}`}: ${germanList(details.map((detail) => detailNames[detail]))}.`,
};

function about(subject: string, item: string | undefined): string {
  return item === undefined ? subject : `${subject} zu ${item}`;
}
