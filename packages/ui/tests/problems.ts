import { defineProblem, type Mend, type Problem, type SourcePlace } from "@programmheft/core";

/** A programme with what may be found in it, made up. */
export const faultySource = `# Mobilität auf dem Land

## Programm

10:00 Begrüßung
25:70 Der Rufbus im dritten Jahr
Kim Muster, Landkreis Musterhausen
11:00 Kaffeepause
10:45 Aussprache über die Straßenausbaubeitragssatzung und über alles, was in der Einladung nicht stand, aber doch besprochen sein will
`;

const timeOutOfRange = defineProblem({
  code: "beispiel/keine-uhrzeit",
  severity: "error",
  message: { de: "„{time}“ ist keine Uhrzeit.", en: "“{time}” is not a time of day." },
  help: {
    de: "Schreiben Sie eine Uhrzeit zwischen 00:00 und 23:59.",
    en: "Write a time from 00:00 to 23:59.",
  },
});
const outOfOrder = defineProblem({
  code: "beispiel/reihenfolge",
  severity: "warning",
  message: {
    de: "{time} Uhr steht nach {before} Uhr.",
    en: "{time} stands after {before}.",
  },
  help: {
    de: "Stellen Sie die Programmpunkte in die Reihenfolge ihrer Uhrzeiten.",
    en: "Put the items into the order of their times.",
  },
});
const personGuessed = defineProblem({
  code: "beispiel/person",
  severity: "hint",
  message: {
    de: "„{name}“ wurde als Person gelesen.",
    en: "“{name}” was read as a person.",
  },
  help: {
    de: "Ist es keine, setzen Sie eine Uhrzeit davor.",
    en: "If it is none, put a time before it.",
  },
});

/** In no order: the list puts them in one. The last has no place in the text. */
export const problems: readonly Problem[] = [
  outOfOrder.create({ time: "10:45", before: "11:00" }, { place: placeOf("10:45") }),
  timeOutOfRange.create({ time: "25:70" }, { place: placeOf("25:70"), mends: mendsOf("25:70") }),
  personGuessed.create({ name: "Kim Muster" }, { place: placeOf("Kim Muster") }),
  personGuessed.create({ name: "Moderationsteam" }),
];

/** Two guesses at what was meant. */
function mendsOf(text: string): readonly Mend[] {
  return ["10:20", "15:10"].map((time) => ({
    title: { de: `„${time}“ schreiben`, en: `Write “${time}”` },
    edits: [{ place: placeOf(text), text: time }],
  }));
}

function placeOf(text: string): SourcePlace {
  const offset = faultySource.indexOf(text);
  const before = faultySource.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, offset, length: text.length };
}
