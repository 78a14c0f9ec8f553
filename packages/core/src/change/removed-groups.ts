import type { Edits } from "./edits.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import type { ProgrammeNode } from "./programme-tree.ts";

/** An item that a side removes, and the keys of all that goes with it. */
export interface RemovedGroup {
  readonly root: OwnerPath;
  readonly keys: readonly string[];
}

/**
 * What one side removes although the other one has changed something of it: its fields, people, materials or parts, or which item
 * holds it. Mere order, of it among its neighbours or of its people, is no such change.
 * @param nodes every item of the version that both sides began with, each before its parts
 */
export function contestedRemovals(
  nodes: readonly ProgrammeNode[],
  removed: ReadonlySet<string>,
  others: Edits,
): readonly RemovedGroup[] {
  const touched = touchedItems(others);
  const groups = new Map<string, { root: OwnerPath; keys: string[] }>();
  for (const { path } of nodes) {
    const key = pathKey(path);
    if (!removed.has(key)) continue;
    const group = groups.get(pathKey(path.slice(0, -1))) ?? { root: path, keys: [] };
    group.keys.push(key);
    groups.set(key, group);
  }
  return [...new Set(groups.values())].filter((group) => group.keys.some((key) => touched.has(key)));
}

function touchedItems({ items, people, materials, added, placed }: Edits): ReadonlySet<string> {
  const touched = new Set(items.keys());
  for (const lists of [people, materials])
    for (const [key, { set, removed, added: newcomers }] of lists)
      if (set.size + removed.size + newcomers.size > 0) touched.add(key);
  for (const { parent } of added.values()) touched.add(pathKey(parent));
  for (const [key, { at, parent }] of placed)
    if (pathKey(parent) !== pathKey(at.slice(0, -1))) touched.add(key).add(pathKey(parent));
  return touched;
}
