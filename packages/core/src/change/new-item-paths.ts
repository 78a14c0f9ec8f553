import { entryKeys } from "./entry-keys.ts";
import type { OwnerPath } from "./item-path.ts";
import type { ProgrammeNode } from "./programme-tree.ts";

/**
 * The ways to the items of a new version, in terms of the old one: what was there is found where it was, what is new by `+`
 * and its id beneath what holds it. New parts of a new item need no sign of their own.
 */
export function newItemPaths(
  after: readonly ProgrammeNode[],
  beforeOf: ReadonlyMap<ProgrammeNode, ProgrammeNode>,
): ReadonlyMap<ProgrammeNode, OwnerPath> {
  const paths = new Map<ProgrammeNode, OwnerPath>();
  const walk = (nodes: readonly ProgrammeNode[], above: OwnerPath, sign: "+" | "") => {
    const added = nodes.filter((node) => !beforeOf.has(node));
    const keys = entryKeys(added.map(({ item }) => `${sign}${item.id}`));
    added.forEach((node, index) => {
      paths.set(node, [...above, keys[index] ?? ""]);
    });
    for (const node of nodes) {
      const was = beforeOf.get(node);
      const path = was?.path ?? paths.get(node) ?? [];
      paths.set(node, path);
      walk(node.children, path, was === undefined ? "" : "+");
    }
  };
  walk(after, [], "+");
  return paths;
}
