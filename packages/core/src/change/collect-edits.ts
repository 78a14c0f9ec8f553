import type { Event } from "../event/event.ts";
import type { Participant } from "../people/participant.ts";
import type { Problem } from "../problem.ts";
import type { Material } from "../session/material.ts";
import type { Change } from "./change.ts";
import { type ChangePlaces, changePlaces, placeContext, placeName } from "./change-place.ts";
import { changeFindsNothing, changeFindsOther, changesContradict } from "./change-problems.ts";
import { collectDifference } from "./collect-difference.ts";
import { collectListEdit, type ListEdit, type RefusedEdit } from "./collect-list-edit.ts";
import { collectProgrammeEdits } from "./collect-programme-edits.ts";
import { type Edits, type ListEdits, noListEdits } from "./edits.ts";
import { entryKeys } from "./entry-keys.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import type { MaterialChange } from "./material-change.ts";
import type { PersonChange } from "./person-change.ts";
import { nameOfMaterial, nameOfPerson } from "./rebuild-event.ts";

/** What changes want done to an event, as far as they fit it and each other, and a problem for each that does not. */
export function collectEdits(
  event: Event,
  changes: readonly Change[],
): { readonly edits: Edits; readonly problems: readonly Problem[] } {
  const places = changePlaces(event);
  const { edits: programme, problems } = collectProgrammeEdits(places, changes);
  const edits: Edits = {
    event: { from: {}, to: {} },
    items: new Map(),
    people: new Map(),
    materials: new Map(),
    ...programme,
  };
  const people = listCollector(nameOfPerson, edits.people);
  const materials = listCollector(nameOfMaterial, edits.materials);
  const collect = (change: Change): RefusedEdit | undefined => {
    switch (change.of) {
      case "programme":
        return undefined;
      case "event": {
        const joined = collectDifference(event, edits.event, change);
        if ("because" in joined) return joined;
        edits.event = joined;
        return undefined;
      }
      case "item": {
        const key = pathKey(change.at);
        const item = itemAt(places, edits, change.at);
        if (item === undefined) return { because: "nothing-there" };
        const joined = collectDifference(item, edits.items.get(key), change);
        if ("because" in joined) return joined;
        edits.items.set(key, joined);
        return undefined;
      }
      case "person": {
        const list =
          change.at.length === 0 ? event.moderators : itemAt(places, edits, change.at)?.participants;
        return people(change.at, list, editOfPerson(change));
      }
      case "material": {
        const list = change.at.length === 0 ? event.materials : itemAt(places, edits, change.at)?.materials;
        return materials(change.at, list, editOfMaterial(change));
      }
    }
  };
  const refusals = changes.flatMap((change) => {
    const refused = collect(change);
    return refused === undefined || change.of === "programme" ? [] : [problemOf(places, change, refused)];
  });
  return { edits, problems: [...problems, ...refusals] };
}

function itemAt({ items }: ChangePlaces, { removed }: Edits, at: OwnerPath) {
  const key = pathKey(at);
  return removed.has(key) ? undefined : items.get(key)?.item;
}

/** Collects edits of lists; finds the entries of each list by their keys once. */
function listCollector<Entry extends object>(
  nameOf: (entry: Entry) => string,
  all: Map<string, ListEdits<Entry>>,
): (at: OwnerPath, list: readonly Entry[] | undefined, edit: ListEdit<Entry>) => RefusedEdit | undefined {
  const entriesOf = new Map<string, ReadonlyMap<string, Entry>>();
  return (at, list, edit) => {
    if (list === undefined) return { because: "nothing-there" };
    const owner = pathKey(at);
    const entries = entriesOf.get(owner) ?? entriesByKey(list, nameOf);
    entriesOf.set(owner, entries);
    const edits = all.get(owner) ?? noListEdits<Entry>();
    all.set(owner, edits);
    return collectListEdit(entries, edits, edit);
  };
}

function entriesByKey<Entry>(
  list: readonly Entry[],
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, Entry> {
  const keys = entryKeys(list.map(nameOf));
  return new Map(list.map((entry, index) => [keys[index] ?? "", entry]));
}

function editOfPerson(change: PersonChange): ListEdit<Participant> {
  const { entry } = change;
  switch (change.kind) {
    case "person-added":
      return { does: "add", entry, after: change.after, to: change.to };
    case "person-removed":
      return { does: "remove", entry, from: change.from };
    case "person-reordered":
      return { does: "place", entry, after: change.to.after };
    case "person-replaced":
      return { does: "replace", entry, difference: change };
    case "role-changed":
    case "person-changed":
      return { does: "set", entry, difference: change };
  }
}

function editOfMaterial(change: MaterialChange): ListEdit<Material> {
  const { entry } = change;
  switch (change.kind) {
    case "material-added":
      return { does: "add", entry, after: change.after, to: change.to };
    case "material-removed":
      return { does: "remove", entry, from: change.from };
    case "material-reordered":
      return { does: "place", entry, after: change.to.after };
    case "material-changed":
      return { does: "set", entry, difference: change };
  }
}

function problemOf(
  places: ChangePlaces,
  change: Exclude<Change, { of: "programme" }>,
  refused: RefusedEdit,
): Problem {
  const at = change.of === "event" ? [] : change.at;
  const context = placeContext(places, at);
  const place = placeName(places, at);
  if (refused.because === "nothing-there") {
    const entry = change.of === "person" || change.of === "material" ? ` / ${change.entry}` : "";
    return changeFindsNothing.create({ place: `${place}${entry}` }, context);
  }
  const kind = refused.because === "contradiction" ? changesContradict : changeFindsOther;
  return kind.create({ place, field: refused.field }, context);
}
