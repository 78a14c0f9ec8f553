import { readAffiliation } from "../people/affiliation.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { type BlockState, styleOf } from "./block-state.ts";
import { isOfficeLine } from "./office-line.ts";
import type { OpenItem } from "./open-item.ts";
import type { PastedContext } from "./pasted-context.ts";

/** The office or organisation of those who were named on the line before. */
export function takeOffice(
  state: BlockState,
  current: OpenItem,
  line: ClueLine,
  next: ClueLine | undefined,
  context: PastedContext,
): boolean {
  if (state.bareNames === 0 || current.participants.length === 0) return false;
  const isSibling = line.bullets !== "" && styleOf(line.bullets) === current.style;
  if (isSibling || !isOfficeLine(line, next, context)) return false;
  const from = current.participants.length - state.bareNames;
  for (const [index, one] of current.participants.entries()) {
    if (index < Math.max(from, 0)) continue;
    const { position, affiliation } = one.participant;
    const text = [position, affiliation, line.text].filter((part) => part !== undefined).join(", ");
    current.participants[index] = { ...one, participant: { ...one.participant, ...readAffiliation(text) } };
  }
  // Office and institution may stand on two lines.
  const last = current.participants.at(-1)?.participant;
  if (last?.affiliation !== undefined || next?.isApart !== false) state.bareNames = 0;
  return true;
}
