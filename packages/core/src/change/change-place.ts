import type { Event } from "../event/event.ts";
import type { ProblemPath } from "../problem.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import { everyNode, type ProgrammeNode, programmeTree } from "./programme-tree.ts";

/** The places of an event that changes can concern. */
export interface ChangePlaces {
  readonly event: Event;
  /** The items by the keys of their paths. */
  readonly items: ReadonlyMap<string, ProgrammeNode>;
}

/** Finds the places of an event. */
export function changePlaces(event: Event): ChangePlaces {
  const nodes = everyNode(programmeTree(event.sessions));
  return { event, items: new Map(nodes.map((node) => [pathKey(node.path), node])) };
}

/** What to call a place: by title where it has one. */
export function placeName({ event, items }: ChangePlaces, path: OwnerPath): string {
  if (path.length === 0) return event.title;
  return items.get(pathKey(path))?.item.title ?? path.join(" / ");
}

/** Where a place stands in the event's data, for problems. */
export function placeContext(
  { items }: ChangePlaces,
  path: OwnerPath,
  ...further: ProblemPath
): { readonly path?: ProblemPath } {
  const node = items.get(pathKey(path));
  if (node === undefined) return path.length === 0 ? { path: further } : {};
  return { path: [...dataPath(node), ...further] };
}

function dataPath({ parent, index }: ProgrammeNode): ProblemPath {
  return parent === undefined ? ["sessions", index] : [...dataPath(parent), "contributions", index];
}
