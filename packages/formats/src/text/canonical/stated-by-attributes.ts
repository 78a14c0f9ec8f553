import { type SessionKind, sessionKinds } from "@programmheft/core";
import type { ItemDraft } from "../items/item-draft.ts";
import { repeatedHourWords } from "../knowledge/attribute-names.ts";
import { sessionKindWords } from "../knowledge/session-kind-words.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { Attributes } from "./attributes.ts";

/** What attributes say of an item beside its title, project, length and day. */
export type StatedByAttributes = Pick<
  ItemDraft,
  "id" | "kind" | "room" | "track" | "language" | "repeatedHour"
>;

/** Takes from the attributes what an item can have; `unknown` is the first value that is no word for what it states. */
export function statedByAttributes({ id, values }: Attributes): {
  readonly stated: StatedByAttributes;
  readonly unknown?: string;
} {
  const { room, track, language } = values;
  const kind = kindOfWord(values.kind);
  const repeatedHour = repeatedHourOfWord(values.repeatedHour);
  const unknown =
    (kind === undefined ? values.kind : undefined) ??
    (repeatedHour === undefined ? values.repeatedHour : undefined);
  return {
    stated: withoutAbsent({ id, kind, room, track, language, repeatedHour }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

function kindOfWord(word: string | undefined): SessionKind | undefined {
  const folded = word?.toLowerCase();
  const found = sessionKindWords.find(({ de, en }) => de.toLowerCase() === folded || en === folded);
  return found?.kind ?? sessionKinds.find((kind) => kind === folded);
}

function repeatedHourOfWord(word: string | undefined): "earlier" | "later" | undefined {
  if (word === repeatedHourWords.earlier.de || word === repeatedHourWords.earlier.en) return "earlier";
  if (word === repeatedHourWords.later.de || word === repeatedHourWords.later.en) return "later";
  return undefined;
}
