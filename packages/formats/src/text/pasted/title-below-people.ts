import type { ClueLine } from "../structure/clue-line.ts";
import { type BlockState, openPart } from "./block-state.ts";
import type { PastedContext } from "./pasted-context.ts";

/** Whether a line is a quotation from its first sign to its last. */
export function isQuoted({ text, bullets }: ClueLine): boolean {
  return bullets === "" && /^(?:„[^„“”]{3,}[“”]|"[^"]{3,}"|«[^«»]{3,}»|“[^“”]{3,}”)[.!]?$/u.test(text);
}

/** A gap ends a part that was opened by the title below its people. */
export function openParagraph(state: BlockState): void {
  if (state.isBelowPeople) state.stack.length = 1;
  state.isBelowPeople = false;
  state.namedBefore = state.root.participants.length;
}

/**
 * Several paragraphs of a name, an office and a quoted title each are talks: the title opens a part, to which those who stand
 * above it in the same paragraph move.
 */
export function takeTitleBelowPeople(state: BlockState, line: ClueLine, context: PastedContext): boolean {
  const { root, namedBefore } = state;
  if (state.quotedTitles < 2 || !isQuoted(line) || line.isApart || root.title === "") return false;
  if (state.stack.length > 1 || root.participants.length <= namedBefore) return false;
  const people = root.participants.splice(namedBefore);
  openPart(state, line, context);
  state.stack.at(-1)?.participants.push(...people);
  state.isBelowPeople = true;
  return true;
}
