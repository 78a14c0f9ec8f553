import type { Role } from "../../people/role.ts";
import type { Cast } from "./change-words.ts";
import { englishList } from "./english-basic-words.ts";

/** What someone does in a role: the verb for one and for several, and what follows it. */
const verbs: Readonly<Record<Role, readonly [one: string, several: string, object?: string]>> = {
  speaker: ["speaks", "speak"],
  panelist: ["takes part", "take part"],
  moderator: ["moderates", "moderate"],
  host: ["hosts", "host"],
  "keynote-speaker": ["gives", "give", "the keynote"],
  discussant: ["comments", "comment"],
  "workshop-leader": ["leads", "lead", "the workshop"],
  performer: ["performs", "perform"],
  "technical-support": ["looks after", "look after", "the technical side"],
  contact: ["answers", "answer", "questions"],
};

/** Roles as nouns. */
export const englishRoles: Readonly<Record<Role, string>> = {
  speaker: "talk",
  panelist: "panel",
  moderator: "moderation",
  host: "host",
  "keynote-speaker": "keynote",
  discussant: "comment",
  "workshop-leader": "workshop lead",
  performer: "performance",
  "technical-support": "technical support",
  contact: "contact",
};

/** "In “A”, " or "On the panel “A”, ", or nothing where no item is meant. */
export function englishOpening({ role, items }: Cast): string {
  if (items.length === 0) return "";
  if (role === "panelist" && items.length === 1) return `On the panel ${items[0]}, `;
  return `In ${englishList(items)}, `;
}

/** "speaks" or "speak", with what follows it: "gives the keynote". */
export function englishVerb({ role, names }: Cast): string {
  const [one, several, object] = verbs[role];
  return `${names.length === 1 ? one : several}${object === undefined ? "" : ` ${object}`}`;
}
