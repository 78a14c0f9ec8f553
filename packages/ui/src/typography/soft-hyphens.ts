/** Where a word may break, with a hyphen that shows only there. */
const softHyphen = "\u00ad";

/**
 * Shorter words fit on any line that a programme has, a heading on a phone included. They are left as they are, because what looks for a
 * word in the text of a page does not always look past a soft hyphen.
 */
const longWord = /\p{L}{23,}/gu;

/**
 * Second halves of the compounds that municipalities and institutes write. A seam lies before them, wherever they stand. None is shorter
 * than five letters, so that none is found by chance in the midst of another word.
 */
const secondHalves = [
  "abstimmung",
  "agentur",
  "akteur",
  "anforderung",
  "angebot",
  "angelegenheit",
  "anpassung",
  "ansprache",
  "ausbau",
  "ausschuss",
  "austausch",
  "beauftragte",
  "bedarf",
  "begleitung",
  "beirat",
  "beitrag",
  "beispiel",
  "beratung",
  "bereich",
  "bericht",
  "beschluss",
  "beteiligung",
  "bürger",
  "dialog",
  "digitalisierung",
  "dokumentation",
  "einführung",
  "einrichtung",
  "energie",
  "engagement",
  "entwicklung",
  "erfahrung",
  "ergebnis",
  "erhebung",
  "erstattung",
  "fachtag",
  "finanzierung",
  "flächen",
  "förder",
  "format",
  "forschung",
  "gebäude",
  "gebiet",
  "gemeinde",
  "gemeinschaft",
  "genehmigung",
  "genossenschaft",
  "gesellschaft",
  "gespräch",
  "gestaltung",
  "gründung",
  "initiative",
  "innovation",
  "institut",
  "instrument",
  "kommune",
  "konferenz",
  "konzept",
  "kooperation",
  "landschaft",
  "lösung",
  "management",
  "maßnahme",
  "methode",
  "ministerium",
  "mobilität",
  "nachbarschaft",
  "netzwerk",
  "organisation",
  "partner",
  "perspektive",
  "pflicht",
  "politik",
  "präsentation",
  "praxis",
  "prognose",
  "programm",
  "projekt",
  "prozess",
  "qualität",
  "quartier",
  "referat",
  "region",
  "satzung",
  "sicherung",
  "siedlung",
  "sozial",
  "spielraum",
  "stabsstelle",
  "stadtteil",
  "steuer",
  "stiftung",
  "strategie",
  "struktur",
  "tagung",
  "teilhabe",
  "träger",
  "übertragung",
  "umsetzung",
  "unternehmen",
  "veranstaltung",
  "verbund",
  "verein",
  "verfahren",
  "verkehr",
  "vernetzung",
  "verordnung",
  "versorgung",
  "verständnis",
  "verstetigung",
  "verteilung",
  "verwaltung",
  "vorauszahlung",
  "vorbereitung",
  "vorhaben",
  "vorsorge",
  "weiterbildung",
  "werkstatt",
  "wirkung",
  "wirtschaft",
  "wissenschaft",
  "zentrum",
  "zusammenarbeit",
  "zuständigkeit",
];

/**
 * Three places to break: after an ending that only ever joins ("Verwaltungs|…", "Nachhaltigkeits|…"), before a known second half, and
 * nowhere within four letters of either end.
 */
const seams = new RegExp(
  `(?<=\\p{L}{4})(?:(?<=(?:ungs|heits|keits|schafts|tions|täts))(?=\\p{L}{4})|(?=${secondHalves.join("|")}))`,
  "gu",
);

/**
 * The text with soft hyphens at the seams of long German compounds: "Straßen|ausbau|beitrags|satzung". Not every browser brings a
 * dictionary of German; without one it would break such words anywhere and without a hyphen. Where a browser has a dictionary, it
 * prefers these places too, which read better than syllables.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(longWord, (word) => word.replace(seams, softHyphen));
}
