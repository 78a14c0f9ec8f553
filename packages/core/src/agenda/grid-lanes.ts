import type { Interval } from "../time/interval.ts";
import { packIntervals } from "./pack-intervals.ts";
import type { PlacedSession } from "./place-sessions.ts";

/** A column of the grid: a room, or else a track, or one without a name for what runs in parallel and names neither. */
export interface Lane {
  readonly is: "room" | "track" | "unnamed";
  readonly name?: string;
}

/** The columns of a grid, and the one of each item; undefined for items that go across all. */
export interface GridLanes {
  readonly lanes: readonly Lane[];
  readonly laneOf: readonly (number | undefined)[];
}

/** Puts items into lanes, those of `order` first. The items' times may be rows as well. */
export function gridLanes(items: readonly PlacedSession[], order: readonly string[]): GridLanes {
  const isAlone = alone(items);
  const laneOf: (number | undefined)[] = items.map(() => undefined);
  const groups = new Map<string, { readonly lane: Lane; readonly members: number[] }>();
  for (const [index, { session }] of items.entries()) {
    const lane = namedLane(session);
    if (lane.is === "unnamed" && isAlone[index]) continue;
    const key = JSON.stringify(lane);
    const group = groups.get(key) ?? { lane, members: [] };
    groups.set(key, group);
    group.members.push(index);
  }
  const lanes: Lane[] = [];
  const inOrder = [...groups.values()].sort((a, b) => rank(a.lane, order) - rank(b.lane, order));
  for (const { lane, members } of inOrder) {
    const packing = packIntervals(members.map((index) => items[index] ?? { start: 0, end: 0 }));
    for (const [at, index] of members.entries()) laneOf[index] = lanes.length + (packing.lanes[at] ?? 0);
    lanes.push(...Array.from({ length: packing.count }, () => lane));
  }
  // A day on which nothing runs in parallel has one lane, and all go across it.
  if (lanes.length === 0 && items.length > 0) lanes.push({ is: "unnamed" });
  return { lanes, laneOf };
}

function namedLane({ room, track }: PlacedSession["session"]): Lane {
  if (room !== undefined) return { is: "room", name: room };
  return track === undefined ? { is: "unnamed" } : { is: "track", name: track };
}

/** Named lanes in the given order, then the others as they come, those without a name last. */
function rank({ is, name }: Lane, order: readonly string[]): number {
  if (is === "unnamed") return order.length + 1;
  const place = order.indexOf(name ?? "");
  return place === -1 ? order.length : place;
}

/** For each item whether nothing overlaps it. */
function alone(items: readonly Interval[]): readonly boolean[] {
  const result = items.map(() => true);
  const inOrder = [...items.entries()].sort(([, a], [, b]) => a.start - b.start);
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const [at, [index, { start, end }]] of inOrder.entries()) {
    const next = inOrder[at + 1]?.[1].start ?? Number.POSITIVE_INFINITY;
    result[index] = lastEnd <= start && end <= next;
    lastEnd = Math.max(lastEnd, end);
  }
  return result;
}
