import type { Problem } from "../problem.ts";
import type { Change } from "./change.ts";
import { type ChangePlaces, placeContext, placeName } from "./change-place.ts";
import {
  changeFindsNothing,
  changeFindsOther,
  changeHasNoPlace,
  changesContradict,
} from "./change-problems.ts";
import type { Edits, ItemPlacing } from "./edits.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import { everyNode, type ProgrammeNode, programmeTree, withParts } from "./programme-tree.ts";
import { sameValue } from "./same-value.ts";

type ProgrammeEdits = Pick<Edits, "added" | "removed" | "placed">;

/**
 * What changes want done to the items of a programme, as far as it can be done without losing one: nothing is put into what goes
 * away or into itself, and only what is still as the change knows it is removed.
 */
export function collectProgrammeEdits(
  places: ChangePlaces,
  changes: readonly Change[],
): { readonly edits: ProgrammeEdits; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const added: ProgrammeEdits["added"] = new Map();
  const placed: ProgrammeEdits["placed"] = new Map();
  const removed: ProgrammeEdits["removed"] = new Set();
  const programme = changes.filter((change) => change.of === "programme");

  for (const change of programme) {
    const key = pathKey(change.at);
    if (change.kind === "added") {
      const other = added.get(key);
      if (other !== undefined && !sameValue(other.value, change.to))
        problems.push(contradiction(places, change.at, "added"));
      else
        added.set(key, {
          at: change.at,
          parent: change.at.slice(0, -1),
          after: change.after,
          value: change.to,
        });
    } else if (!places.items.has(key)) problems.push(nothingThere(places, change.at));
    else if (change.kind !== "removed") {
      const parent = change.kind === "nested" ? change.to.parent : change.at.slice(0, -1);
      const placing = { at: change.at, parent, after: change.to.after };
      const other = placed.get(key);
      if (other !== undefined && !sameValue(other, placing))
        problems.push(contradiction(places, change.at, change.kind));
      else placed.set(key, placing);
    }
  }

  const removals = programme.flatMap((change) => {
    const node = change.kind === "removed" ? places.items.get(pathKey(change.at)) : undefined;
    return node !== undefined && change.kind === "removed" ? [{ node, change }] : [];
  });
  const going = new Set(removals.flatMap(({ node }) => goingWith(node, placed)));
  for (const placing of impossiblePlacings(places, added, placed, going)) {
    added.delete(pathKey(placing.at));
    placed.delete(pathKey(placing.at));
    problems.push(noPlace(places, placing));
  }

  for (const { node, change } of removals) {
    const staysWith = (part: ProgrammeNode) => !isNestedElsewhere(part, placed);
    if (sameValue(withParts(node, staysWith), change.from))
      for (const key of goingWith(node, placed)) removed.add(key);
    else
      problems.push(
        changeFindsOther.create(
          { place: node.item.title, field: "removed" },
          placeContext(places, change.at),
        ),
      );
  }
  return { edits: { added, placed, removed }, problems };
}

/** The keys of an item and of what goes with it: all its parts but those that something else will hold. */
function goingWith(node: ProgrammeNode, placed: ProgrammeEdits["placed"]): readonly string[] {
  return [
    pathKey(node.path),
    ...node.children.flatMap((part) => (isNestedElsewhere(part, placed) ? [] : goingWith(part, placed))),
  ];
}

function isNestedElsewhere({ path }: ProgrammeNode, placed: ProgrammeEdits["placed"]): boolean {
  const placing = placed.get(pathKey(path));
  return placing !== undefined && pathKey(placing.parent) !== pathKey(path.slice(0, -1));
}

/** The placings into something that is not there, that goes away, or that would lie within what is placed. */
function impossiblePlacings(
  { items }: ChangePlaces,
  added: ProgrammeEdits["added"],
  placed: ProgrammeEdits["placed"],
  going: ReadonlySet<string>,
): readonly ItemPlacing[] {
  const parents = new Map<string, string>();
  for (const [key, { path }] of items) parents.set(key, pathKey(path.slice(0, -1)));
  for (const { at, parent, value } of added.values()) {
    parents.set(pathKey(at), pathKey(parent));
    for (const { path } of everyNode(programmeTree(value.contributions, at)))
      parents.set(pathKey(path), pathKey(path.slice(0, -1)));
  }
  for (const [key, { parent }] of placed) parents.set(key, pathKey(parent));
  const hasPlace = ({ at, parent }: ItemPlacing) => {
    const own = pathKey(at);
    const seen = new Set([own]);
    for (let holder = pathKey(parent); holder !== ""; ) {
      const next = parents.get(holder);
      if (next === undefined || going.has(holder) || seen.has(holder)) return false;
      seen.add(holder);
      holder = next;
    }
    return true;
  };
  const impossible = new Set<ItemPlacing>();
  const placings = [...placed.values(), ...added.values()];
  // What hangs on something impossible is impossible as well, so look until nothing new is found.
  for (let found = -1; found !== impossible.size; ) {
    found = impossible.size;
    for (const placing of placings) {
      if (impossible.has(placing) || hasPlace(placing)) continue;
      impossible.add(placing);
      const key = pathKey(placing.at);
      if (items.has(key)) parents.set(key, pathKey(placing.at.slice(0, -1)));
      else parents.delete(key);
    }
  }
  return [...impossible];
}

function nothingThere(places: ChangePlaces, at: OwnerPath): Problem {
  return changeFindsNothing.create({ place: placeName(places, at) });
}

function contradiction(places: ChangePlaces, at: OwnerPath, field: string): Problem {
  return changesContradict.create({ place: placeName(places, at), field }, placeContext(places, at));
}

function noPlace(places: ChangePlaces, { at, parent }: ItemPlacing): Problem {
  const names = { place: placeName(places, at), parent: placeName(places, parent) };
  return changeHasNoPlace.create(names, placeContext(places, at));
}
