import type { ListEdits } from "./edits.ts";
import { entryKeys } from "./entry-keys.ts";
import { withDifference } from "./field-difference.ts";
import { type Placing, placeInOrder } from "./place-in-order.ts";

/** A list after some edits. */
export function rebuildList<Entry extends object>(
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
  edits: ListEdits<Entry> | undefined,
): Entry[] | undefined {
  if (edits === undefined) return undefined;
  const values = new Map<string, Entry>();
  const keys = entryKeys(list.map(nameOf));
  list.forEach((entry, index) => {
    const key = keys[index] ?? "";
    const difference = edits.set.get(key);
    values.set(key, difference ? withDifference(entry, difference) : entry);
  });
  const placings: Placing[] = [...edits.placed].map(([key, after]) => ({ key, after, rank: "" }));
  for (const [key, { after, value }] of edits.added) {
    values.set(key, value);
    placings.push({ key, after, rank: JSON.stringify(value) });
  }
  const staying = keys.filter((key) => !edits.placed.has(key));
  return placeInOrder(staying, placings).flatMap((key) => {
    const value = edits.removed.has(key) ? undefined : values.get(key);
    return value === undefined ? [] : [value];
  });
}
