import type { Detail, DetailWords } from "./change-words.ts";
import { englishList, formerly } from "./english-basic-words.ts";
import { englishOpening, englishRoles, englishVerb } from "./english-role-words.ts";
import { tellTurn } from "./tell-turn.ts";

const detailNames: Readonly<Record<Detail, string>> = {
  description: "description",
  kind: "kind of item",
  language: "language",
  materials: "order of the materials",
  notes: "notes",
  number: "number in the series",
  other: "other details",
  project: "project",
  registration: "notes on registration",
  subtitle: "subtitle",
  theme: "theme",
  venue: "details of the venue",
};

/** Sentences about people, materials and details in English. */
export const englishDetailWords: DetailWords = {
  replaced: (cast, instead) =>
    `${englishOpening(cast)}${englishList(cast.names)} ${englishVerb(cast)} instead of ${instead}.`,
  joined: (cast, others) =>
    `${englishOpening(cast)}${englishList(cast.names)} ${others ? "now also " : ""}${englishVerb(cast)}.`,
  left: ({ names, items }) => {
    const where = items.length === 0 ? "in the event" : `in ${englishList(items)}`;
    return `${englishList(names)} no longer ${names.length === 1 ? "takes" : "take"} part ${where}.`;
  },
  roleChanged: (cast, was) =>
    `${englishOpening(cast)}${englishList(cast.names)} now ${englishVerb(cast)} ${formerly(englishRoles[was])}.`,
  nameCorrected: (from, to) => `The correct name is ${to} ${formerly(from)}.`,
  corrected: (name, values) => {
    const corrections = values.map((value) =>
      tellTurn(value, {
        changed: (to, from) => `${to} instead of ${from}`,
        set: (to) => to,
        unset: (from) => `without ${from}`,
      }),
    );
    return `Corrected for ${name}: ${englishList(corrections)}.`;
  },
  confirmed: (name, isConfirmed) => (isConfirmed ? `${name} has confirmed.` : `${name} is yet to confirm.`),
  peopleReordered: (item) =>
    item === undefined
      ? "The order of the moderation has changed."
      : `The order of the people in ${item} has changed.`,
  newMaterials: (materials, item, areRecordings) =>
    `${about(`New ${areRecordings ? (materials.length === 1 ? "recording" : "recordings") : "materials"}`, item)}: ${englishList(materials)}.`,
  removedMaterials: (materials, item) => `${about("No longer available", item)}: ${englishList(materials)}.`,
  changedMaterials: (materials, item) => `${about("Changed materials", item)}: ${englishList(materials)}.`,
  details: (details, item) =>
    `${item === undefined ? "Changed" : `Changed for ${item}`}: ${englishList(details.map((detail) => detailNames[detail]))}.`,
};

function about(subject: string, item: string | undefined): string {
  return item === undefined ? subject : `${subject} for ${item}`;
}
