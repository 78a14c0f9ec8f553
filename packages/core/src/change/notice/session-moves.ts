import type { WallTime } from "../programme-clock.ts";
import type { ProgrammeNode } from "../programme-tree.ts";
import type { Scene } from "./scene.ts";

/** A session that is there in both versions on the same day, with its old and new start. */
export interface SessionMove {
  readonly node: ProgrammeNode;
  readonly from: WallTime;
  readonly to: WallTime;
}

/** The sessions of each day that have a start in both versions, in the order of their old starts. */
export function sessionMoves({ versions }: Scene): ReadonlyMap<string | undefined, readonly SessionMove[]> {
  const days = new Map<string | undefined, SessionMove[]>();
  for (const node of versions.before) {
    const now = versions.matching.afterOf.get(node);
    if (now === undefined || now.parent !== undefined || now.item.cancelled) continue;
    if (now.item.day !== node.item.day) continue;
    const [from, to] = [versions.clockBefore(node)?.start, versions.clockAfter(now)?.start];
    if (from === undefined || to === undefined) continue;
    const ofDay = days.get(node.item.day) ?? [];
    ofDay.push({ node, from, to });
    days.set(node.item.day, ofDay);
  }
  for (const moves of days.values())
    moves.sort((a, b) => a.from.minutes - b.from.minutes || a.node.index - b.node.index);
  return days;
}

/** The moves of each room of a day, in the order of their old starts. */
export function movesByRoom(
  moves: readonly SessionMove[],
): ReadonlyMap<string | undefined, readonly SessionMove[]> {
  const rooms = new Map<string | undefined, SessionMove[]>();
  for (const move of moves) {
    const inRoom = rooms.get(move.node.item.room) ?? [];
    inRoom.push(move);
    rooms.set(move.node.item.room, inRoom);
  }
  return rooms;
}
