import { type SessionKind, sessionKinds } from "@programmheft/core";
import { remembered } from "../source/remembered.ts";
import { wordTable } from "../text/knowledge/word-table.ts";

/** Words that conferences use for the types of their events. */
const words = wordTable<SessionKind>([
  { meaning: "workshop", words: ["workshop*", "*workshop", "tutorial", "training", "hands-on", "bof"] },
  { meaning: "keynote", words: ["keynote*"] },
  { meaning: "panel", words: ["panel*", "podium*"] },
  { meaning: "discussion", words: ["diskussion*", "discussion*", "meeting", "treffen", "q a"] },
  {
    meaning: "performance",
    words: [
      "concert*",
      "konzert*",
      "performance*",
      "dj",
      "theatre",
      "theater",
      "film",
      "movie",
      "play",
      "show",
      "contest",
      "podcast*",
      "*podcast",
    ],
  },
  { meaning: "social", words: ["party", "social", "meetup", "networking"] },
  { meaning: "welcome", words: ["opening", "eröffnung", "begrüßung"] },
  { meaning: "meal", words: ["lunch", "dinner", "breakfast", "mittagessen", "abendessen"] },
  { meaning: "break", words: ["pause", "*pause", "break", "*break"] },
  {
    meaning: "talk",
    words: [
      "lecture*",
      "talk*",
      "lightning*",
      "vortrag",
      "kurzvortrag",
      "presentation",
      "devroom",
      "maintrack",
    ],
  },
]);

/** The kind of session that a conference's word for a type of event means; `undefined` where it is not known. */
export const kindOfType = remembered(400, (type): SessionKind | undefined => {
  const word = type.trim().toLowerCase();
  return sessionKinds.find((kind) => kind === word) ?? words.find(type)?.meaning;
});
