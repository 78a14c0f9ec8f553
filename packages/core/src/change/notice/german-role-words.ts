import type { Role } from "../../people/role.ts";
import type { Cast } from "./change-words.ts";
import { germanList } from "./german-basic-words.ts";

/** What someone does in a role: the verb for one and for several, and what closes the sentence. */
const verbs: Readonly<Record<Role, readonly [one: string, several: string, tail?: string]>> = {
  speaker: ["spricht", "sprechen"],
  panelist: ["diskutiert", "diskutieren"],
  moderator: ["moderiert", "moderieren"],
  host: ["lädt", "laden", "ein"],
  "keynote-speaker": ["hält", "halten", "die Keynote"],
  discussant: ["kommentiert", "kommentieren"],
  "workshop-leader": ["leitet", "leiten", "den Workshop"],
  performer: ["tritt", "treten", "auf"],
  "technical-support": ["betreut", "betreuen", "die Technik"],
  contact: ["beantwortet", "beantworten", "Fragen"],
};

/** Roles as neutral nouns. */
export const germanRoles: Readonly<Record<Role, string>> = {
  speaker: "Vortrag",
  panelist: "Podium",
  moderator: "Moderation",
  host: "Einladung",
  "keynote-speaker": "Keynote",
  discussant: "Kommentar",
  "workshop-leader": "Workshopleitung",
  performer: "Darbietung",
  "technical-support": "Technik",
  contact: "Kontakt",
};

/** "Bei „A“", "Im Podium „A“", or "Es" where no item is meant: what stands before the verb. */
export function germanOpening({ role, items }: Cast): string {
  if (items.length === 0) return "Es";
  if (role === "panelist" && items.length === 1) return `Im Podium ${items[0]}`;
  return `Bei ${germanList(items)}`;
}

/** "spricht" or "sprechen" */
export function germanVerb({ role, names }: Cast): string {
  const [one, several] = verbs[role];
  return names.length === 1 ? one : several;
}

/** A sentence closed by the rest of its verb, as in "… tritt Eva Nemela auf." */
export function withGermanTail(role: Role, sentence: string): string {
  const tail = verbs[role][2];
  return `${sentence}${tail === undefined ? "" : ` ${tail}`}.`;
}
