import type { Session } from "../session/session.ts";
import { entryKeys } from "./entry-keys.ts";
import type { OwnerPath } from "./item-path.ts";

/** A session or contribution where it stands in a programme. A contribution is read as a session without day, room and track. */
export interface ProgrammeNode {
  readonly item: Session;
  readonly path: OwnerPath;
  /** What holds it; absent for sessions. */
  readonly parent?: ProgrammeNode;
  /** Its place among its neighbours, from 0. */
  readonly index: number;
  readonly children: readonly ProgrammeNode[];
}

/** The items of a programme with the ways to them. `above` leads to what holds the sessions. */
export function programmeTree(
  items: readonly Session[],
  above: OwnerPath = [],
  parent?: ProgrammeNode,
): readonly ProgrammeNode[] {
  const keys = entryKeys(items.map((item) => item.id));
  return items.map((item, index) => {
    const children: ProgrammeNode[] = [];
    const node: ProgrammeNode = {
      item,
      path: [...above, keys[index] ?? item.id],
      index,
      children,
      ...(parent && { parent }),
    };
    children.push(...programmeTree(item.contributions, node.path, node));
    return node;
  });
}

/** Every node, each before what it holds. */
export function everyNode(nodes: readonly ProgrammeNode[]): readonly ProgrammeNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

/** An item with those of its parts that belong to it. */
export function withParts(node: ProgrammeNode, belongs: (part: ProgrammeNode) => boolean): Session {
  if (node.children.length === 0) return node.item;
  return {
    ...node.item,
    contributions: node.children.filter(belongs).map((child) => withParts(child, belongs)),
  };
}
