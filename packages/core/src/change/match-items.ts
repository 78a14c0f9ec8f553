import { matchCountedTitles } from "./match-counted-titles.ts";
import {
  type MatchRule,
  matchByRule,
  type PairNodes,
  sameElsewhere,
  sameId,
  samePeople,
  samePeopleAndStart,
  sameTitle,
  sameTitleAndStart,
  sameTitleElsewhere,
  soleOfItsKind,
  type Unmatched,
} from "./match-rules.ts";
import { matchSimilarTitles } from "./match-similar-titles.ts";
import { everyNode, type ProgrammeNode } from "./programme-tree.ts";

/** Which items of two versions are the same. */
export interface Matching {
  readonly afterOf: ReadonlyMap<ProgrammeNode, ProgrammeNode>;
  readonly beforeOf: ReadonlyMap<ProgrammeNode, ProgrammeNode>;
}

type MatchStep = (unmatched: Unmatched, pair: PairNodes) => Unmatched;

const by =
  (rule: MatchRule): MatchStep =>
  (unmatched, pair) =>
    matchByRule(rule, unmatched, pair);

/** How items are recognised among the neighbours of one level, the surest way first. */
const onALevel: readonly MatchStep[] = [
  matchCountedTitles,
  by(sameId),
  by(sameTitleAndStart),
  by(sameTitle),
  by(samePeopleAndStart),
  matchSimilarTitles,
  by(samePeople),
  by(soleOfItsKind),
];

/** How items are recognised that something else holds now. */
const acrossLevels: readonly MatchStep[] = [by(sameElsewhere), by(sameTitleElsewhere)];

/**
 * Finds out which items of two versions are the same: by id on each level, then by likeness, then on other levels. The same two
 * versions always give the same answer. An item that is not found in the other version was added or removed.
 */
export function matchItems(before: readonly ProgrammeNode[], after: readonly ProgrammeNode[]): Matching {
  const afterOf = new Map<ProgrammeNode, ProgrammeNode>();
  const beforeOf = new Map<ProgrammeNode, ProgrammeNode>();
  const matchLevel = (level: Unmatched) => {
    if (level.before.length === 0 || level.after.length === 0) return;
    const pairs: [ProgrammeNode, ProgrammeNode][] = [];
    let unmatched: Unmatched = {
      before: level.before.filter((node) => !afterOf.has(node)),
      after: level.after.filter((node) => !beforeOf.has(node)),
    };
    for (const step of onALevel)
      unmatched = step(unmatched, (one, other) => {
        afterOf.set(one, other);
        beforeOf.set(other, one);
        pairs.push([one, other]);
      });
    for (const [one, other] of pairs) matchLevel({ before: one.children, after: other.children });
  };
  matchLevel({ before, after });
  // Items higher up first: what they hold is then recognised on its own level.
  let leftBefore = everyNode(before).filter((node) => !afterOf.has(node));
  let leftAfter = everyNode(after).filter((node) => !beforeOf.has(node));
  if (leftBefore.length === 0 || leftAfter.length === 0) return { afterOf, beforeOf };
  for (const step of acrossLevels) {
    const pairs: [ProgrammeNode, ProgrammeNode][] = [];
    step({ before: leftBefore, after: leftAfter }, (one, other) => pairs.push([one, other]));
    for (const [one, other] of pairs.sort(([a], [b]) => a.path.length - b.path.length)) {
      if (afterOf.has(one) || beforeOf.has(other)) continue;
      afterOf.set(one, other);
      beforeOf.set(other, one);
      matchLevel({ before: one.children, after: other.children });
    }
    leftBefore = leftBefore.filter((node) => !afterOf.has(node));
    leftAfter = leftAfter.filter((node) => !beforeOf.has(node));
  }
  return { afterOf, beforeOf };
}
