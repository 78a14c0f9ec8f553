import type { Change } from "../change.ts";
import { type OwnerPath, pathKey } from "../item-path.ts";

/** Fields that name things for machines: that they change is no news. */
const internalFields: ReadonlySet<string> = new Set(["id", "seriesId", "rules"]);

/** Whether a change is not worth a word: inner names, and times that are only stated in another way. */
export function isSilent(change: Change): boolean {
  switch (change.kind) {
    case "restated":
      return true;
    case "event-field":
    case "item-field":
    case "person-changed":
      return Object.keys({ ...change.from, ...change.to }).every((field) => internalFields.has(field));
    default:
      return false;
  }
}

/** What no longer counts of an item that does not take place, or of its parts: when and where it would have been. */
const moves: ReadonlySet<string> = new Set([
  "moved",
  "lengthened",
  "shortened",
  "retimed",
  "reordered",
  "day-changed",
  "room-changed",
  "track-changed",
]);

/**
 * Finds the changes that go without saying, because another one implies them: when and where something would be that is cancelled;
 * the place in the list with the new time; day, room and track that an item loses when it becomes a part of another one, or gains
 * when it no longer is.
 * @returns for each such change the one by which it is told
 */
export function changesToldWith(changes: readonly Change[]): ReadonlyMap<Change, Change> {
  const leads = new Map<string, Change>();
  const cancelled = new Map<string, Change>();
  for (const change of changes) {
    if (change.kind === "cancelled") cancelled.set(pathKey(change.at), change);
    if (change.kind === "moved") leads.set(`reordered ${pathKey(change.at)}`, change);
    if (change.kind !== "nested") continue;
    const isFree = change.to.parent.length === 0;
    const wasFree = change.from.parent.length === 0;
    if (isFree === wasFree) continue;
    for (const kind of ["day-changed", "room-changed", "track-changed"])
      leads.set(`${kind} ${pathKey(change.at)}`, change);
  }
  const toldWith = new Map<Change, Change>();
  for (const change of changes) {
    if (change.of === "event") continue;
    const lead =
      (moves.has(change.kind) ? cancellationOf(change.at, cancelled) : undefined) ??
      leads.get(`${change.kind} ${pathKey(change.at)}`);
    if (lead !== undefined) toldWith.set(change, lead);
  }
  return toldWith;
}

/** The cancellation of the item at a path, or of what holds it. */
function cancellationOf(path: OwnerPath, cancelled: ReadonlyMap<string, Change>): Change | undefined {
  if (cancelled.size === 0 || path.length === 0) return undefined;
  return cancelled.get(pathKey(path)) ?? cancellationOf(path.slice(0, -1), cancelled);
}
