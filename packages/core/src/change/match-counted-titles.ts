import { idFromText } from "../id-from-text.ts";
import { type MatchRule, matchByRule, type PairNodes, type Unmatched, withoutNodes } from "./match-rules.ts";
import type { ProgrammeNode } from "./programme-tree.ts";

/**
 * Recognises items whose ids only count equal titles ("pause", "pause-2") when their number has changed. If the first of two
 * breaks is dropped, the other one takes its id: then the id says nothing, and time and neighbours say which one is left.
 * Where the number is the same, ids count in the same order and nothing needs doing.
 */
export function matchCountedTitles(level: Unmatched, pair: PairNodes): Unmatched {
  const countsBefore = countTitles(level.before);
  const countsAfter = countTitles(level.after);
  const isCounted = ({ item }: ProgrammeNode) => {
    const was = countsBefore.get(item.title) ?? 0;
    const is = countsAfter.get(item.title) ?? 0;
    return was !== is && was > 0 && is > 0 && countsTitle(item.id, item.title);
  };
  let counted: Unmatched = { before: level.before.filter(isCounted), after: level.after.filter(isCounted) };
  if (counted.before.length === 0 || counted.after.length === 0) return level;
  const paired = new Set<ProgrammeNode>();
  for (const rule of [sameTime, sameNeighbour("previous", level), sameNeighbour("next", level)])
    counted = matchByRule(rule, counted, (before, after) => {
      paired.add(before).add(after);
      pair(before, after);
    });
  return withoutNodes(level, paired);
}

const sameTime: MatchRule = {
  name: "same title and time",
  keyOf: ({ item: { title, start, day, room } }) =>
    start === undefined ? undefined : JSON.stringify([title, start, day ?? null, room ?? null]),
  several: "in-order",
};

/** The same title beside the same neighbour. */
function sameNeighbour(side: "previous" | "next", level: Unmatched): MatchRule {
  const neighbours = new Map<ProgrammeNode, string>();
  for (const nodes of [level.before, level.after])
    nodes.forEach((node, index) => {
      const neighbour = nodes[side === "next" ? index + 1 : index - 1]?.item;
      if (neighbour !== undefined && neighbour.title !== node.item.title) neighbours.set(node, neighbour.id);
    });
  return {
    name: `same title and ${side} item`,
    keyOf: (node) => {
      const neighbour = neighbours.get(node);
      return neighbour === undefined ? undefined : JSON.stringify([node.item.title, neighbour]);
    },
    several: "sole",
  };
}

function countTitles(nodes: readonly ProgrammeNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { item } of nodes) counts.set(item.title, (counts.get(item.title) ?? 0) + 1);
  return counts;
}

/** Whether an id is what `uniqueIds` gives a title that occurs more than once. */
function countsTitle(id: string, title: string): boolean {
  const base = idFromText(title);
  return id === base || (id.startsWith(`${base}-`) && /^-\d+$/u.test(id.slice(base.length)));
}
