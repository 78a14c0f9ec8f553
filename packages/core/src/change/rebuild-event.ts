import type { Event } from "../event/event.ts";
import type { Participant } from "../people/participant.ts";
import type { Contribution } from "../session/contribution.ts";
import type { Material } from "../session/material.ts";
import type { Session } from "../session/session.ts";
import type { Edits } from "./edits.ts";
import { withDifference } from "./field-difference.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";
import { type Placing, placeInOrder } from "./place-in-order.ts";
import { everyNode, type ProgrammeNode, programmeTree } from "./programme-tree.ts";
import { rebuildList } from "./rebuild-list.ts";

/** The event after some edits. Takes about n log n steps. */
export function rebuildEvent(event: Event, edits: Edits): Event {
  const programme = programmeTree(event.sessions);
  const moderators = rebuildList(event.moderators, nameOfPerson, edits.people.get(""));
  const materials = rebuildList(event.materials, nameOfMaterial, edits.materials.get(""));
  return {
    ...withDifference(event, edits.event),
    ...(moderators && { moderators }),
    ...(materials && { materials }),
    sessions: rebuildProgramme(programme, edits),
  };
}

/** The name by which keys of people are made. */
export function nameOfPerson(person: Participant): string {
  return person.id;
}

/** The name by which keys of materials are made. */
export function nameOfMaterial(material: Material): string {
  return material.title;
}

interface Level {
  readonly staying: string[];
  readonly placings: Placing[];
}

function rebuildProgramme(programme: readonly ProgrammeNode[], edits: Edits): Session[] {
  const items = new Map<string, Session>();
  const levels = new Map<string, Level>();
  const levelOf = (parent: string): Level => {
    const level = levels.get(parent) ?? { staying: [], placings: [] };
    levels.set(parent, level);
    return level;
  };
  const leaving = new Set<string>();
  for (const { item, path } of everyNode(programme)) {
    const key = pathKey(path);
    const parent = pathKey(path.slice(0, -1));
    items.set(key, rebuildItem(key, item, edits));
    const placing = edits.placed.get(key);
    if (placing && pathKey(placing.parent) === parent) continue;
    // What leaves keeps its place until all are placed, so that what goes behind it finds it.
    if (placing) leaving.add(`${parent} ${key}`);
    levelOf(parent).staying.push(key);
  }
  for (const { at, parent, after, value } of edits.added.values()) {
    levelOf(pathKey(parent)).placings.push({ key: pathKey(at), after: keyOf(after), rank: rankOf(value) });
    items.set(pathKey(at), value);
    for (const { item, path } of everyNode(programmeTree(value.contributions, at))) {
      items.set(pathKey(path), item);
      levelOf(pathKey(path.slice(0, -1))).staying.push(pathKey(path));
    }
  }
  for (const [key, { parent, after }] of edits.placed)
    levelOf(pathKey(parent)).placings.push({ key, after: keyOf(after), rank: rankOf(items.get(key)) });
  const build = (parent: string): Session[] => {
    const level = levels.get(parent);
    if (level === undefined) return [];
    return placeInOrder(level.staying, level.placings).flatMap((key) => {
      const item = items.get(key);
      if (item === undefined || edits.removed.has(key) || leaving.has(`${parent} ${key}`)) return [];
      return [{ ...item, contributions: build(key).map(asContribution) }];
    });
  };
  return build("");
}

function rebuildItem(key: string, item: Session, edits: Edits): Session {
  const difference = edits.items.get(key);
  const participants = rebuildList(item.participants, nameOfPerson, edits.people.get(key));
  const materials = rebuildList(item.materials, nameOfMaterial, edits.materials.get(key));
  return {
    ...(difference ? withDifference(item, difference) : item),
    ...(participants && { participants }),
    ...(materials && { materials }),
  };
}

function keyOf(path: OwnerPath | null): string | null {
  return path === null ? null : pathKey(path);
}

/** Items that go to the same place stand by their starts. */
function rankOf(item: Session | undefined): string {
  return item === undefined ? "" : `${item.start ?? "99:99"} ${JSON.stringify(item)}`;
}

/** A part has no day, room and track of its own. */
function asContribution(item: Session): Contribution {
  if (item.day === undefined && item.room === undefined && item.track === undefined) return item;
  const { day: _day, room: _room, track: _track, ...contribution } = item;
  return contribution;
}
