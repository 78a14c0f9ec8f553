import type { Role } from "@programmheft/core";
import type { ClueLine } from "../structure/clue-line.ts";
import { type OpenItem, openItem } from "./open-item.ts";
import type { PastedContext } from "./pasted-context.ts";

/** What is known of an item before its lines are read. */
export interface BlockOptions {
  /** The lines are points of a block that has no title of its own. */
  readonly isBlockOfPoints?: boolean;
  /** Whether it opens the event, so that who moderates it moderates everything. */
  readonly isOpening?: boolean;
}

/** An item while its lines are read, and what the lines before say of the next one. */
export interface BlockState {
  readonly root: OpenItem;
  /** The open items from the root down to the one that is being read. */
  readonly stack: OpenItem[];
  role: Role;
  isRoleStated: boolean;
  expectsPeople: boolean;
  /** How many of the last people still lack an office, which may stand on the next line. */
  bareNames: number;
  groups: number;
  /** Whether one line alone names who moderates: behind several parts it means all of them. */
  readonly isModeratedOnce: boolean;
  /** How many lines are quotations as a whole: titles of talks, where people stand above each of them. */
  readonly quotedTitles: number;
  /** Those of the open item who were named before this paragraph. */
  namedBefore: number;
  /** Whether the last part was opened by a title below its people. */
  isBelowPeople: boolean;
  /** Whether the line before named people. */
  isInPeople: boolean;
  readonly kept: ClueLine[];
}

export function openPart(state: BlockState, line: ClueLine, context: PastedContext, title = line.text): void {
  const style = styleOf(line.bullets);
  const part = openItem(line, style, title, context);
  const at = state.stack.findIndex(
    (item, index) => index > 0 && item.style === style && item.line.depth >= line.depth - 1,
  );
  if (at !== -1) state.stack.length = at;
  else {
    while (state.stack.length > 1) {
      const top = state.stack.at(-1);
      if (top === undefined || (style !== "" && (top.style === "" || isDeeper(line, style, top)))) break;
      state.stack.pop();
    }
  }
  (state.stack.at(-1) ?? state.root).items.push(part);
  state.stack.push(part);
  state.role = "speaker";
  state.isRoleStated = false;
  state.expectsPeople = false;
  state.bareNames =
    part.participants.length > 0 ? bareNamesOf(part.participants.map((one) => one.participant)) : 0;
}

/** Numbers hold bullets; otherwise the indentation tells. */
function isDeeper(line: ClueLine, style: string, top: OpenItem): boolean {
  if (line.depth > top.line.depth) return true;
  return /^1|^TOP/u.test(top.style) && !/^1|^TOP/u.test(style) && line.depth >= top.line.depth;
}

/** Bullets that siblings share: numbers and letters count up. */
export function styleOf(bullets: string): string {
  return bullets
    .replace(/»/gu, "")
    .replace(/\d+/gu, "1")
    .replace(/\(?[a-hA-H1]\)/gu, "a)")
    .replace(/TOP.*/u, "TOP");
}

export function bareNamesOf(
  people: readonly { readonly position?: string | undefined; readonly affiliation?: string | undefined }[],
): number {
  return people.every(({ position, affiliation }) => position === undefined && affiliation === undefined)
    ? people.length
    : 0;
}

export function setRole(state: BlockState, role: Role): void {
  state.role = role;
  state.isRoleStated = true;
  state.expectsPeople = true;
  state.bareNames = 0;
}

export function keep(state: BlockState, current: OpenItem, line: ClueLine): void {
  current.description.push(line.bullets === "" ? line.text : `- ${line.text}`);
  state.kept.push(line);
}
