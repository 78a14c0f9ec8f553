import type { Event } from "../../event/event.ts";
import type { Participant } from "../../people/participant.ts";
import { isLocalDate } from "../../time/calendar-days.ts";
import type { Change, ChangeKind } from "../change.ts";
import type { ProgrammeVersions } from "../diff-programme.ts";
import { type OwnerPath, pathKey } from "../item-path.ts";
import { newItemPaths } from "../new-item-paths.ts";
import type { WallTimes } from "../programme-clock.ts";
import { everyNode, type ProgrammeNode } from "../programme-tree.ts";
import type { ChangeWords } from "./change-words.ts";

/** A sentence of a notice, and the changes that it tells. */
export interface Told {
  readonly text: string;
  readonly changes: readonly Change[];
  /** It tells what follows from its changes; they themselves are still to be told. */
  readonly isConsequence?: true;
}

/** Tells what it can of the changes that are not told yet. */
export type Narrator = (scene: Scene, untold: readonly Change[]) => readonly Told[];

/** Everything that narrators look at. */
export interface Scene {
  readonly words: ChangeWords;
  readonly before: Event;
  readonly after: Event;
  readonly versions: ProgrammeVersions;
  /** All but when and where something would be that is cancelled. */
  readonly changes: readonly Change[];
  /** The changes of an item or of its people and materials, by the path that they have in `at`. */
  readonly changesAt: (path: OwnerPath) => readonly Change[];
  /** The item of the old version at a path. */
  readonly nodeAt: (path: OwnerPath) => ProgrammeNode | undefined;
  /** The new item at the path of an addition. */
  readonly addedAt: (path: OwnerPath) => ProgrammeNode | undefined;
  /** How often someone appears in a role, in both versions together. */
  readonly appearances: (person: Participant) => number;
  /** What to call an item or holder: by its old title, with time or holder where others have the same title. */
  readonly labelAt: (path: OwnerPath) => string;
}

/** Sets the scene for the changes between two versions of an event. */
export function setScene(
  words: ChangeWords,
  before: Event,
  after: Event,
  versions: ProgrammeVersions,
  changes: readonly Change[],
): Scene {
  const oldNodes = new Map(everyNode(versions.before).map((node) => [pathKey(node.path), node]));
  const paths = newItemPaths(versions.after, versions.matching.beforeOf);
  const newNodes = new Map<string, ProgrammeNode>();
  for (const [node, path] of paths)
    if (!versions.matching.beforeOf.has(node)) newNodes.set(pathKey(path), node);
  const byPlace = new Map<string, Change[]>();
  for (const change of changes) {
    const key = change.of === "event" ? "" : pathKey(change.at);
    const there = byPlace.get(key) ?? [];
    there.push(change);
    byPlace.set(key, there);
  }
  const appearances = new Map<string, number>();
  for (const { item } of [...oldNodes.values(), ...paths.keys()])
    for (const person of item.participants)
      appearances.set(appearanceKey(person), (appearances.get(appearanceKey(person)) ?? 0) + 1);
  const titlesBefore = countTitles(oldNodes.values());
  const titlesAfter = countTitles(paths.keys());
  const label = (
    node: ProgrammeNode,
    titles: ReadonlyMap<string, number>,
    times: WallTimes | undefined,
  ): string => {
    const quoted = words.quote(node.item.title);
    if ((titles.get(node.item.title) ?? 0) < 2) return quoted;
    if (times?.start !== undefined) return words.itemAt(quoted, times.start.time);
    return node.parent === undefined ? quoted : words.itemWithin(quoted, words.quote(node.parent.item.title));
  };
  return {
    words,
    before,
    after,
    versions,
    changes,
    changesAt: (path) => byPlace.get(pathKey(path)) ?? [],
    nodeAt: (path) => oldNodes.get(pathKey(path)),
    addedAt: (path) => newNodes.get(pathKey(path)),
    appearances: (person) => appearances.get(appearanceKey(person)) ?? 0,
    labelAt: (path) => {
      const old = oldNodes.get(pathKey(path));
      if (old !== undefined) return label(old, titlesBefore, versions.clockBefore(old));
      const added = newNodes.get(pathKey(path));
      return added === undefined
        ? words.quote(after.title)
        : label(added, titlesAfter, versions.clockAfter(added));
    },
  };
}

/** The changes of some kinds. */
export function ofKind<Kind extends ChangeKind>(
  changes: readonly Change[],
  ...kinds: readonly Kind[]
): readonly Extract<Change, { kind: Kind }>[] {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return changes.filter((change): change is Extract<Change, { kind: Kind }> => wanted.has(change.kind));
}

/** Values in groups of equal keys, in the order in which the keys first come up. */
export function groupsBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => unknown,
): readonly (readonly [Value, ...Value[]])[] {
  const groups = new Map<string, [Value, ...Value[]]>();
  for (const value of values) {
    const key = JSON.stringify(keyOf(value));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

/** When the item at a path was and is, by the clocks of both versions. */
export function timesAt(
  { nodeAt, versions: { matching, clockBefore, clockAfter } }: Scene,
  path: OwnerPath,
): { readonly was: WallTimes | undefined; readonly is: WallTimes | undefined } {
  const node = nodeAt(path);
  const now = node && matching.afterOf.get(node);
  return { was: node && clockBefore(node), is: now && clockAfter(now) };
}

/** How a day of a programme is written: its date in words, or what the programme calls it. */
export function dayText({ words }: Scene, day: string | undefined): string | undefined {
  return day !== undefined && isLocalDate(day) ? words.date(day) : day;
}

/** How someone is named. */
export function personText({ words }: Scene, { name, tentative }: Participant): string {
  return tentative ? words.tentative(words.name(name)) : words.name(name);
}

function appearanceKey({ role, id }: Participant): string {
  return `${role} ${id}`;
}

function countTitles(nodes: Iterable<ProgrammeNode>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { item } of nodes) counts.set(item.title, (counts.get(item.title) ?? 0) + 1);
  return counts;
}
