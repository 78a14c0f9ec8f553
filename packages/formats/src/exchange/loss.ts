import type { LocalizedText, ProblemPath } from "@programmheft/core";
import { shownLine } from "../words/shown-text.ts";
import { type LossField, lossFields } from "./loss-fields.ts";

/**
 * What became of something that a format has no field for: `text` where it can still be read, in a description or behind a
 * name, but no program finds it there; `dropped` where it is gone; `changed` where it became something near it.
 */
export type LossFate = "text" | "dropped" | "changed";

/** Something of an agenda that a format could not express, said for one item. */
export interface Loss {
  readonly field: LossField;
  readonly fate: LossFate;
  /**
   * The way to the item that has the field, from the agenda that was written, or from the list of agendas where there were
   * several: `["sessions", 2, "participants", 0]`, `[1, "sessions", 2]`.
   */
  readonly path: ProblemPath;
  readonly message: LocalizedText;
}

/** A message is one line that one reads. */
const longestName = 200;

const fates: Readonly<Record<LossFate, LocalizedText>> = {
  text: { de: "steht nur als Text da", en: "is there as text only" },
  dropped: { de: "fehlt", en: "is missing" },
  changed: { de: "ist vereinfacht", en: "is simplified" },
};

/**
 * Says that a field of an item was lost.
 * @param item what people call the item: a title or a name
 * @example
 * lossOf("role", "text", ["moderators", 0], "Eva Beispiel").message.en; // → "“Eva Beispiel”: the role is there as text only."
 */
export function lossOf(field: LossField, fate: LossFate, path: ProblemPath, item: string): Loss {
  const name = shownLine(item.slice(0, longestName));
  const message = {
    de: `„${name}“: ${lossFields[field].de} ${fates[fate].de}.`,
    en: `“${name}”: ${lossFields[field].en} ${fates[fate].en}.`,
  };
  return { field, fate, path, message };
}
