import type { ItemDraft } from "../items/item-draft.ts";
import { naturalSessionKind } from "../items/session-kind.ts";

/**
 * Puts timed items into the block that announces them: "09:00 - 10:30 Session 1", then "09:15 Keynote". Only what is called a
 * block holds others: a registration that lasts all day does not.
 */
export function nestItems(items: readonly ItemDraft[]): readonly ItemDraft[] {
  const nested: ItemDraft[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const inside: ItemDraft[] = [];
    if (isBlock(item)) {
      for (
        let next = items[index + 1];
        next !== undefined && liesInside(next, item);
        next = items[index + 1]
      ) {
        inside.push(next);
        index += 1;
      }
    }
    const isBreakOnly = inside.every(isBreak);
    nested.push(
      isBreakOnly || (inside.length < 2 && !inside.some(isShorter(item)))
        ? item
        : { ...item, items: [...item.items, ...inside.map(asPart)] },
    );
    if (isBreakOnly || (inside.length === 1 && !inside.some(isShorter(item)))) nested.push(...inside);
  }
  return nested;
}

function isBlock({ title, start, end, items }: ItemDraft): boolean {
  if (start === undefined || end === undefined || items.length > 0) return false;
  return naturalSessionKind({ title, participants: [], hasParts: true }) === "block";
}

/** Breaks interrupt a block; alone they are no parts of it. */
function isBreak({ title }: ItemDraft): boolean {
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  return kind === "break" || kind === "meal";
}

function liesInside(item: ItemDraft, block: ItemDraft): boolean {
  if (
    item.start === undefined ||
    item.day !== block.day ||
    (item.room !== undefined && item.room !== block.room)
  )
    return false;
  const { start = "", end = "" } = block;
  return (
    item.start >= start && item.start < end && (item.end ?? item.start) <= end && !isSameSpan(item, block)
  );
}

function isSameSpan(item: ItemDraft, block: ItemDraft): boolean {
  return item.start === block.start && item.end === block.end;
}

function isShorter(block: ItemDraft): (item: ItemDraft) => boolean {
  return (item) => item.start !== undefined && (item.start !== block.start || item.end !== undefined);
}

/** A part has neither day nor room of its own. */
function asPart({ day: _, room: __, track: ___, ...item }: ItemDraft): ItemDraft {
  return item;
}
