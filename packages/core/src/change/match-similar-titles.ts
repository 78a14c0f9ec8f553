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
  const sharers = new Map<string, Titled[]>();
  for (const titled of unmatched.after.map(titledOf))
    for (const clue of cluesOf(titled)) {
      const group = sharers.get(clue) ?? [];
      group.push(titled);
      sharers.set(clue, group);
    }
  const candidates: { before: ProgrammeNode; after: ProgrammeNode; likeness: number }[] = [];
  for (const before of unmatched.before.map(titledOf)) {
    const compared = new Set<Titled>();
    for (const clue of cluesOf(before)) {
      const group = sharers.get(clue) ?? [];
      if (group.length <= mostSharers) for (const titled of group) compared.add(titled);
    }
    for (const after of compared) {
      const likeness = titleLikeness(before.title, after.title);
      const together = before.start !== undefined && before.start === after.start;
      if (likeness >= (together ? alikeAtTheSameTime : alikeAnywhere))
        candidates.push({ before: before.node, after: after.node, likeness });
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

interface Titled {
  readonly node: ProgrammeNode;
  readonly title: string;
  /** Day and start as one key. */
  readonly start: string | undefined;
}

function titledOf(node: ProgrammeNode): Titled {
  const { title, day, start } = node.item;
  return { node, title: plainTitle(title), start: start && JSON.stringify([day, start]) };
}

/** What an item may share with another so that comparing them is worth it. */
function cluesOf({ title, start }: Titled): ReadonlySet<string> {
  const words = title.split(" ");
  return new Set(start === undefined ? words : [...words, start]);
}
