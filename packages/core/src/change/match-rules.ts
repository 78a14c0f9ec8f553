import { isBreak } from "../session/session-kinds.ts";
import type { ProgrammeNode } from "./programme-tree.ts";
import { plainTitle } from "./title-likeness.ts";

/**
 * A way to recognise the same item in two versions: items with equal keys are the same. Where several share a key, `in-order`
 * takes the first for the first, the second for the second; `sole` takes none, because nothing tells them apart.
 */
export interface MatchRule {
  readonly name: string;
  readonly keyOf: (node: ProgrammeNode) => string | undefined;
  readonly several: "in-order" | "sole";
}

/** Same level, same id: the same item, whatever else has changed. */
export const sameId: MatchRule = {
  name: "same id",
  keyOf: ({ item }) => item.id,
  several: "in-order",
};

/** Same level, same title at the same time: only the id is new. */
export const sameTitleAndStart: MatchRule = {
  name: "same title and start",
  keyOf: ({ item }) => JSON.stringify([plainTitle(item.title), whenAndWhere(item)]),
  several: "in-order",
};

/** Same level, the one item of its title in both versions. */
export const sameTitle: MatchRule = {
  name: "same title",
  keyOf: ({ item }) => plainTitle(item.title) || undefined,
  several: "sole",
};

/** Same level, the same people at the same time: a talk with a new title. */
export const samePeopleAndStart: MatchRule = {
  name: "same people and start",
  keyOf: (node) => withKey(peopleOf(node), (people) => JSON.stringify([people, whenAndWhere(node.item)])),
  several: "sole",
};

/** Same level, the same people in the same kind of item, and no other such item of theirs. */
export const samePeople: MatchRule = {
  name: "same people",
  keyOf: (node) => withKey(peopleOf(node), (people) => JSON.stringify([node.item.kind, people])),
  several: "sole",
};

const kindsOfWhichADayHasOne: ReadonlySet<string> = new Set([
  "welcome",
  "technical",
  "check-in",
  "summary",
  "end",
]);

/** Same level and day, a kind of which a day has one: the welcome, the end. */
export const soleOfItsKind: MatchRule = {
  name: "sole of its kind",
  keyOf: ({ item }) =>
    kindsOfWhichADayHasOne.has(item.kind) ? JSON.stringify([item.kind, item.day]) : undefined,
  several: "sole",
};

/** Another level, the same id, title and people. */
export const sameElsewhere: MatchRule = {
  name: "same elsewhere",
  keyOf: (node) =>
    withKey(peopleOf(node), (people) => JSON.stringify([node.item.id, plainTitle(node.item.title), people])),
  several: "sole",
};

/** Another level, a title long enough not to be found twice by chance. */
export const sameTitleElsewhere: MatchRule = {
  name: "same title elsewhere",
  keyOf: ({ item }) => {
    const title = plainTitle(item.title);
    return isBreak(item.kind) || title.split(" ").length < 3 ? undefined : title;
  },
  several: "sole",
};

/** The items of both versions that are not recognised yet. */
export interface Unmatched {
  readonly before: readonly ProgrammeNode[];
  readonly after: readonly ProgrammeNode[];
}

/** Notes that two nodes are the same item. */
export type PairNodes = (before: ProgrammeNode, after: ProgrammeNode) => void;

/** Pairs what a rule recognises and returns what is left of both versions. Takes one step for each item. */
export function matchByRule({ keyOf, several }: MatchRule, unmatched: Unmatched, pair: PairNodes): Unmatched {
  if (unmatched.before.length === 0 || unmatched.after.length === 0) return unmatched;
  const groups = new Map<string, { before: ProgrammeNode[]; after: ProgrammeNode[] }>();
  const sort = (nodes: readonly ProgrammeNode[], side: "before" | "after") => {
    for (const node of nodes) {
      const key = keyOf(node);
      if (key === undefined) continue;
      const group = groups.get(key) ?? { before: [], after: [] };
      group[side].push(node);
      groups.set(key, group);
    }
  };
  sort(unmatched.before, "before");
  sort(unmatched.after, "after");
  const paired = new Set<ProgrammeNode>();
  for (const group of groups.values()) {
    if (several === "sole" && (group.before.length !== 1 || group.after.length !== 1)) continue;
    group.before.forEach((node, index) => {
      const other = group.after[index];
      if (other === undefined) return;
      paired.add(node).add(other);
      pair(node, other);
    });
  }
  return withoutNodes(unmatched, paired);
}

/** What is left when some nodes are taken out. */
export function withoutNodes({ before, after }: Unmatched, nodes: ReadonlySet<ProgrammeNode>): Unmatched {
  const rest = (all: readonly ProgrammeNode[]) => all.filter((node) => !nodes.has(node));
  return { before: rest(before), after: rest(after) };
}

function whenAndWhere({ start, day, room }: ProgrammeNode["item"]): readonly (string | null)[] {
  return [start ?? null, day ?? null, room ?? null];
}

function peopleOf({ item }: ProgrammeNode): string | undefined {
  if (item.participants.length === 0) return undefined;
  return item.participants
    .map((participant) => participant.id)
    .sort()
    .join(" ");
}

function withKey(part: string | undefined, key: (part: string) => string): string | undefined {
  return part === undefined ? undefined : key(part);
}
