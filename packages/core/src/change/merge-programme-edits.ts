import { agreedPlace, clashingAdditions } from "./clashing-additions.ts";
import type { Edits, ItemPlacing } from "./edits.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import type { ProgrammeNode } from "./programme-tree.ts";
import { contestedRemovals } from "./removed-groups.ts";
import { sameValue } from "./same-value.ts";

/** About which item two sides disagree: where it stands, whether it goes, or what it is that both add. */
interface ProgrammeConflict {
  readonly about: "place" | "removal" | "addition";
  readonly at: OwnerPath;
  /** The keys of the items that it is about, those that go with it included. */
  readonly keys: readonly string[];
}

/** What two sides want done to the items of a programme, as far as they agree. */
export interface MergedProgramme {
  readonly edits: Pick<Edits, "added" | "removed" | "placed">;
  readonly conflicts: readonly ProgrammeConflict[];
}

/**
 * Joins what two sides do to the items of a programme. An item that one side removes stays, with all that would have gone with it,
 * where the other side changes anything of it. An item that the sides put in different places stays where it was.
 * @param nodes every item of the version that both sides began with, each before its parts
 */
export function mergeProgrammeEdits(
  nodes: readonly ProgrammeNode[],
  ourEdits: Edits,
  theirEdits: Edits,
): MergedProgramme {
  const clashes = clashingAdditions(ourEdits.added, theirEdits.added);
  const ours = withItemKeys(ourEdits, clashes.ours);
  const theirs = withItemKeys(theirEdits, clashes.theirs);
  const added = mergeAdded(ours.added, theirs.added);
  const { placed, disputed } = mergePlaced(ours.placed, theirs.placed);
  const parents = new Map(nodes.map(({ path }) => [pathKey(path), pathKey(path.slice(0, -1))]));
  for (const [key, { parent }] of [...added, ...placed]) parents.set(key, pathKey(parent));
  for (let circle = findCircle(placed, parents); circle.length > 0; circle = findCircle(placed, parents)) {
    disputed.push(circle.map(({ at }) => at));
    for (const { at } of circle) {
      placed.delete(pathKey(at));
      parents.set(pathKey(at), pathKey(at.slice(0, -1)));
    }
  }
  const ourContested = contestedRemovals(nodes, ours.removed, theirs);
  const theirContested = contestedRemovals(nodes, theirs.removed, ours);
  const removed = new Set([
    ...without(
      ours.removed,
      ourContested.flatMap((group) => group.keys),
    ),
    ...without(
      theirs.removed,
      theirContested.flatMap((group) => group.keys),
    ),
  ]);
  // What stays needs what holds it, also where a place that both sides had given it has been refused.
  for (const key of parents.keys()) {
    if (removed.has(key)) continue;
    for (let holder = parents.get(key); holder; holder = parents.get(holder)) removed.delete(holder);
  }
  return {
    edits: { added, removed, placed },
    conflicts: [
      ...clashes.keys.map((key) => ({
        about: "addition" as const,
        at: ourEdits.added.get(key)?.at ?? [],
        keys: [key],
      })),
      ...disputed.map((paths) => ({
        about: "place" as const,
        at: paths[0] ?? [],
        keys: paths.map((path) => pathKey(path)),
      })),
      ...[...ourContested, ...theirContested].map(({ root, keys }) => ({
        about: "removal" as const,
        at: root,
        keys,
      })),
    ],
  };
}

function mergeAdded(ours: Edits["added"], theirs: Edits["added"]): Edits["added"] {
  const merged: Edits["added"] = new Map(theirs);
  for (const [key, addition] of ours) {
    const other = theirs.get(key);
    const [one, two] = [addition.after, other?.after ?? null];
    const sameAfter = agreedPlace(one && pathKey(one), two && pathKey(two));
    merged.set(key, {
      ...addition,
      ...(other && { after: [one, two].find((after) => (after && pathKey(after)) === sameAfter) ?? null }),
    });
  }
  return merged;
}

/** The places that one side gives, or both; of those that differ only the items. */
function mergePlaced(
  ours: Edits["placed"],
  theirs: Edits["placed"],
): { readonly placed: Edits["placed"]; readonly disputed: OwnerPath[][] } {
  const placed: Edits["placed"] = new Map();
  const disputed: OwnerPath[][] = [];
  for (const [key, placing] of [...ours, ...theirs]) {
    const [our, their] = [ours.get(key), theirs.get(key)];
    if (our === undefined || their === undefined || sameValue(our, their)) placed.set(key, placing);
    else if (placing === our) disputed.push([placing.at]);
  }
  return { placed, disputed };
}

/** Finds placings by which items would come to lie within themselves: one side puts A into B, the other one B into A. */
function findCircle(placed: Edits["placed"], parents: ReadonlyMap<string, string>): readonly ItemPlacing[] {
  const settled = new Set([""]);
  for (const start of [...placed.keys()].sort()) {
    const way = new Set<string>();
    let key: string | undefined = start;
    while (key !== undefined && !settled.has(key) && !way.has(key)) {
      way.add(key);
      key = parents.get(key);
    }
    if (key !== undefined && way.has(key)) {
      const members = [...way].slice([...way].indexOf(key)).sort();
      return members.flatMap((member) => placed.get(member) ?? []);
    }
    for (const passed of way) settled.add(passed);
  }
  return [];
}

function without(keys: ReadonlySet<string>, staying: readonly string[]): readonly string[] {
  const kept = new Set(staying);
  return [...keys].filter((key) => !kept.has(key));
}

/** The edits of a side with other keys for some of what it adds. */
function withItemKeys(edits: Edits, keys: ReadonlyMap<string, string>): Edits {
  if (keys.size === 0) return edits;
  const renamed = (path: OwnerPath): OwnerPath => {
    const steps: string[] = [];
    path.forEach((step, index) => {
      const key = keys.get(pathKey(path.slice(0, index + 1)));
      steps.push(key === undefined ? step : (key.split("/").at(-1) ?? step));
    });
    return steps;
  };
  const moved = <Placing extends ItemPlacing>(placing: Placing): Placing => ({
    ...placing,
    at: renamed(placing.at),
    parent: renamed(placing.parent),
    after: placing.after && renamed(placing.after),
  });
  return {
    ...edits,
    added: new Map([...edits.added.values()].map((one) => [pathKey(renamed(one.at)), moved(one)])),
    placed: new Map([...edits.placed].map(([key, one]) => [key, moved(one)])),
  };
}
