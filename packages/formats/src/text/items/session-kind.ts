import type { Participant, SessionKind } from "@programmheft/core";
import { sessionKindWords } from "../knowledge/session-kind-words.ts";
import { wordList, wordTable } from "../knowledge/word-table.ts";

/** What of an item tells its kind. */
export interface KindEvidence {
  readonly title: string;
  readonly participants: readonly Pick<Participant, "role">[];
  readonly hasParts: boolean;
}

const kindTable = wordTable(
  sessionKindWords.map(({ kind, titleWords }) => ({ meaning: kind, words: titleWords })),
);

const panelTable = wordList(
  sessionKindWords.flatMap(({ kind, titleWords }) => (kind === "panel" ? titleWords : [])),
);

/** Whether a title speaks of a panel, be it behind another word: "Talk auf dem Podium". */
export function namesPanel(title: string): boolean {
  return panelTable.find(title.split(" ", tellingWords).join(" ")) !== undefined;
}

/** In a long title only its beginning tells the kind: "Erfahrungen aus einem Workshop" is a talk. */
const tellingWords = 4;

/**
 * The kind of an item where none is stated: by the words of its title; a session of panelists is a panel, one that only
 * holds parts a block.
 */
export function naturalSessionKind({ title, participants, hasParts }: KindEvidence): SessionKind {
  const found = kindTable.find(title.split(" ", tellingWords).join(" "))?.meaning;
  const isPanel = participants.length > 1 && participants.some(({ role }) => role === "panelist");
  if (isPanel && (found === undefined || found === "discussion" || found === "talk" || found === "block"))
    return "panel";
  if (found !== undefined) return found;
  return hasParts ? "block" : "talk";
}
