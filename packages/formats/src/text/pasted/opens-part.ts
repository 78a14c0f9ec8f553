import { naturalSessionKind } from "../items/session-kind.ts";
import { taskMark } from "../structure/bullets.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { type BlockOptions, type BlockState, styleOf } from "./block-state.ts";
import { isCountedPart } from "./counted-part.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { isKindAlone } from "./people-in-title.ts";

/** Whether a line is the title of a part. */
export function opensPart(
  state: BlockState,
  line: ClueLine,
  next: ClueLine | undefined,
  context: PastedContext,
  options: BlockOptions,
): boolean {
  const { root } = state;
  if (options.isBlockOfPoints) return true;
  if (line.heading > 0 || isCountedPart(line.text)) return true;
  const style = styleOf(line.bullets);
  if (style !== "") {
    if (style.endsWith(taskMark)) return false;
    if (isNumbered(style)) return true;
    if (context.habits.bulletsAreNotes) return false;
    return line.bullets !== root.line.bullets || line.depth > root.line.depth || context.habits.timesAlone;
  }
  if (line.cell !== undefined && line.cell.role === undefined) return false;
  const current = state.stack.at(-1) ?? root;
  if (root.items.some((item) => item.style !== "")) return false;
  const isFollowedByPeople =
    next !== undefined &&
    peopleOfLine(next, context.projects, false, false, undefined, context) !== undefined;
  const hasOthers = root.participants.length > 0 || root.items.length > 0;
  if (isFollowedByPeople && (line.isBold || hasOthers)) return true;
  if (isFollowedByPeople && line.isApart && isKindAlone(line.text)) return true;
  // "Musik" below "Begrüßung: Eva Beispiel", which is a part by its own words.
  const last = root.items.slice(-4);
  const named = last.filter((item) => isKindAlone(item.title)).length;
  if (named > 0 && named * 2 >= last.length && isKindAlone(line.text)) return true;
  const kind = naturalSessionKind({ title: root.title, participants: [], hasParts: false });
  if (line.isApart && kind === "block" && line.text.length <= 160 && !/\p{Ll}\.$/u.test(line.text))
    return true;
  return (
    line.isApart &&
    hasOthers &&
    current.participants.length > 0 &&
    isKindAlone(line.text) &&
    line.text.length < 50
  );
}

function isNumbered(style: string): boolean {
  return /^-?(?:1|a|TOP)/u.test(style);
}
