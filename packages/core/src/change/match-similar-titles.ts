import { type PairNodes, type Unmatched, withoutNodes } from "./match-rules.ts";
import type { ProgrammeNode } from "./programme-tree.ts";
import { plainTitle, titleLikeness } from "./title-likeness.ts";

/** From here on titles are alike enough to be one, where the items begin at the same time on the same day. */
const alikeAtTheSameTime = 0.4;
/** From here on they are alike enough by themselves. */
const alikeAnywhere = 0.65;
/** A word, or a start, that more items share than this tells them apart too little to compare them all. */
const mostSharers = 24;

/**
 * Recognises items by titles that are alike: the most alike first, and of equals the one that comes first. Only items that share
 * a start or a word which few have are compared, so that long programmes do not compare all with all.
 */
export function matchSimilarTitles(unmatched: Unmatched, pair: PairNodes): Unmatched {
  if (unmatched.before.length === 0 || unmatched.after.length === 0) return unmatched;
  const titles = new Map<ProgrammeNode, string>();
  for (const node of [...unmatched.before, ...unmatched.after]) titles.set(node, plainTitle(node.item.title));
  const titleOf = (node: ProgrammeNode) => titles.get(node) ?? "";
  const sharers = new Map<string, ProgrammeNode[]>();
  for (const node of unmatched.after)
    for (const clue of cluesOf(node, titleOf(node))) {
      const nodes = sharers.get(clue) ?? [];
      nodes.push(node);
      sharers.set(clue, nodes);
    }
  const candidates: { before: ProgrammeNode; after: ProgrammeNode; likeness: number }[] = [];
  for (const before of unmatched.before) {
    const compared = new Set<ProgrammeNode>();
    for (const clue of cluesOf(before, titleOf(before))) {
      const nodes = sharers.get(clue) ?? [];
      if (nodes.length <= mostSharers) for (const node of nodes) compared.add(node);
    }
    for (const after of compared) {
      const likeness = titleLikeness(titleOf(before), titleOf(after));
      const together = startOf(before) !== undefined && startOf(before) === startOf(after);
      if (likeness >= (together ? alikeAtTheSameTime : alikeAnywhere))
        candidates.push({ before, after, likeness });
    }
  }
  candidates.sort(
    (a, b) => b.likeness - a.likeness || a.before.index - b.before.index || a.after.index - b.after.index,
  );
  const paired = new Set<ProgrammeNode>();
  for (const { before, after } of candidates) {
    if (paired.has(before) || paired.has(after)) continue;
    paired.add(before).add(after);
    pair(before, after);
  }
  return withoutNodes(unmatched, paired);
}

function startOf({ item }: ProgrammeNode): string | undefined {
  return item.start === undefined ? undefined : `at ${item.day ?? ""} ${item.start}`;
}

/** What a node may share with another so that comparing them is worth it. */
function cluesOf(node: ProgrammeNode, title: string): ReadonlySet<string> {
  const clues = new Set(title.split(" ").map((word) => `word ${word}`));
  const start = startOf(node);
  if (start !== undefined) clues.add(start);
  return clues;
}
