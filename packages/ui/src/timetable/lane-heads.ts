import type { Lane } from "@programmheft/core";

/** The head of one or more lanes of the same name. */
export interface LaneHead {
  readonly lane: Lane;
  /** The first of its lanes, counted from 0. */
  readonly first: number;
  readonly laneCount: number;
}

/** The heads over the lanes: a room in which things overlap has several lanes and one head. */
export function laneHeads(lanes: readonly Lane[]): readonly LaneHead[] {
  const heads: { lane: Lane; first: number; laneCount: number }[] = [];
  for (const [first, lane] of lanes.entries()) {
    const last = heads.at(-1);
    if (last !== undefined && last.lane.is === lane.is && last.lane.name === lane.name) last.laneCount += 1;
    else heads.push({ lane, first, laneCount: 1 });
  }
  return heads;
}
