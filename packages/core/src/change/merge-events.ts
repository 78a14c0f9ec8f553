import type { Event } from "../event/event.ts";
import { uniqueIds } from "../id-from-text.ts";
import type { Session } from "../session/session.ts";
import type { Change } from "./change.ts";
import { changePlaces } from "./change-place.ts";
import { collectEdits } from "./collect-edits.ts";
import { diffEvents } from "./diff-events.ts";
import type { Edits, ItemPlacing, ListEdits } from "./edits.ts";
import { withoutFields } from "./field-difference.ts";
import { pathKey } from "./item-path.ts";
import {
  type ConflictPlace,
  conflictChanges,
  conflictProblem,
  type MergeConflict,
} from "./merge-conflict.ts";
import { mergeDifferences } from "./merge-differences.ts";
import { mergeListEdits } from "./merge-list-edits.ts";
import { mergeProgrammeEdits } from "./merge-programme-edits.ts";
import { rebuildEvent } from "./rebuild-event.ts";

/** An event with the changes of two sides, and where the sides disagree. */
export interface MergedEvent {
  readonly event: Event;
  readonly conflicts: readonly MergeConflict[];
}

/** Where two sides disagree, and the keys of the items that it is about. */
interface Found {
  readonly place: ConflictPlace;
  readonly keys: readonly string[];
}

/**
 * Merges two versions that began with the same one. What only one side changes, or both in the same way, is taken. Where they
 * disagree, a conflict tells what each side does, and the event keeps
 *
 * - the value and the place that both began with: `applyChanges` with one side's changes of the conflict settles it;
 * - what one side removes and the other one changes, with the changes;
 * - what both add, but not the same, twice.
 *
 * So no session is ever lost. Start, end and duration of an item count as one value. Which side is called ours makes no difference
 * but to the names of the sides.
 * @example
 * const cancelled = { ...event, status: "cancelled" };
 * mergeEvents(event, cancelled, { ...event, subtitle: "Webinar" }).event; // → { ...cancelled, subtitle: "Webinar" }
 * mergeEvents(event, cancelled, { ...event, status: "postponed" }).conflicts[0].fields; // → ["status"]
 */
export function mergeEvents(base: Event, ours: Event, theirs: Event): MergedEvent {
  const ourChanges = diffEvents(base, ours);
  const theirChanges = diffEvents(base, theirs);
  const places = changePlaces(base);
  const { edits, found } = mergeEdits(
    [...places.items.values()],
    editsOf(base, ourChanges),
    editsOf(base, theirChanges),
  );
  const merged = rebuildEvent(base, edits);
  const everyIdIsUnique = [base, ours, theirs].every(({ sessions }) => hasUniqueIds(sessions));
  const changesOfOurs = conflictChanges(ourChanges);
  const changesOfTheirs = conflictChanges(theirChanges);
  return {
    event: everyIdIsUnique ? { ...merged, sessions: withUniqueIds(merged.sessions) } : merged,
    conflicts: [...found].sort(inOrder).map(({ place, keys }) => ({
      ...place,
      ours: changesOfOurs(place, keys),
      theirs: changesOfTheirs(place, keys),
      problem: conflictProblem(places, place),
    })),
  };
}

function editsOf(base: Event, changes: readonly Change[]): Edits {
  const { edits, problems } = collectEdits(base, changes);
  /* v8 ignore next 2 -- a difference always fits where it was found, as the laws of differences say; if not, nothing may be lost */
  if (problems.length > 0)
    throw new Error(`Changes do not fit the event that they were found in: ${problems[0]?.message.en}`);
  return edits;
}

function mergeEdits(
  nodes: Parameters<typeof mergeProgrammeEdits>[0],
  ours: Edits,
  theirs: Edits,
): { readonly edits: Edits; readonly found: readonly Found[] } {
  const found: Found[] = [];
  const ofEvent = mergeDifferences(ours.event, theirs.event);
  if (ofEvent.conflicts.length > 0)
    found.push({ place: { about: "value", of: "event", at: [], fields: ofEvent.conflicts }, keys: [""] });
  const items: Edits["items"] = new Map([...theirs.items, ...ours.items]);
  for (const [key, our] of ours.items) {
    const their = theirs.items.get(key);
    if (their === undefined) continue;
    const { difference, conflicts } = mergeDifferences(our, their);
    items.set(key, difference);
    const place = { about: "value", of: "item", at: key.split("/"), fields: conflicts } as const;
    if (conflicts.length > 0) found.push({ place, keys: [key] });
  }
  const people = mergeLists("person", ours.people, theirs.people, found);
  const materials = mergeLists("material", ours.materials, theirs.materials, found);
  const programme = mergeProgrammeEdits(nodes, ours, theirs);
  for (const { about, at, keys } of programme.conflicts) {
    found.push({ place: { about, of: "programme", at, fields: [] }, keys });
    // An item that is not nested elsewhere after all keeps the day, room and track that it would have lost or gained by that.
    for (const key of about === "place" ? keys : []) {
      const difference = items.get(key);
      if (difference !== undefined && [ours, theirs].some((side) => isNestedElsewhere(side.placed.get(key))))
        items.set(key, withoutFields(difference, placeFields));
    }
  }
  return { edits: { event: ofEvent.difference, items, people, materials, ...programme.edits }, found };
}

const placeFields: ReadonlySet<string> = new Set(["day", "room", "track"]);

function isNestedElsewhere(placing: ItemPlacing | undefined): boolean {
  return placing !== undefined && pathKey(placing.parent) !== pathKey(placing.at.slice(0, -1));
}

function mergeLists<Entry extends object>(
  of: "person" | "material",
  ours: ReadonlyMap<string, ListEdits<Entry>>,
  theirs: ReadonlyMap<string, ListEdits<Entry>>,
  found: Found[],
): Map<string, ListEdits<Entry>> {
  const merged = new Map([...theirs, ...ours]);
  for (const [key, our] of ours) {
    const their = theirs.get(key);
    if (their === undefined) continue;
    const { edits, conflicts } = mergeListEdits(our, their);
    merged.set(key, edits);
    const at = key === "" ? [] : key.split("/");
    for (const conflict of conflicts) found.push({ place: { of, at, ...conflict }, keys: [key] });
  }
  return merged;
}

function inOrder(a: Found, b: Found): number {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortKey({ place: { at, of, about, entry = "", fields } }: Found): string {
  return JSON.stringify([pathKey(at), of, about, entry, fields]);
}

function hasUniqueIds(items: readonly Session[]): boolean {
  return (
    new Set(items.map((item) => item.id)).size === items.length &&
    items.every((item) => hasUniqueIds(item.contributions))
  );
}

/** Gives the second bearer of an id, as two sides may add one each, another one. */
function withUniqueIds(items: readonly Session[]): Session[] {
  const ids = new Set<string>();
  const all = items.map((item) => item.id);
  return items.map((item) => {
    const [id = item.id] = ids.has(item.id) ? uniqueIds([item.id], [...all, ...ids]) : [item.id];
    ids.add(id);
    return { ...item, id, contributions: withUniqueIds(item.contributions) };
  });
}
