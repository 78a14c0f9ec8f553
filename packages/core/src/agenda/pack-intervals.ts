import type { Interval } from "../time/interval.ts";

/** Which of the items go side by side. */
export interface Packing {
  /** For each item the number of its lane, counted from 0. */
  readonly lanes: readonly number[];
  /** How many lanes there are: as many as items go on at once at most, so never more than needed. */
  readonly count: number;
}

/**
 * Puts items into as few lanes as can be, so that none overlaps another of its lane. Each goes into the first lane that is free when
 * it begins, those that begin together in their order; so the same items are always put the same way.
 */
export function packIntervals(items: readonly Interval[]): Packing {
  const lanes: number[] = items.map(() => 0);
  const ends: number[] = [];
  const inOrder = items.map((_, index) => index).sort((a, b) => startOf(items, a) - startOf(items, b));
  for (const index of inOrder) {
    const free = ends.findIndex((end) => end <= startOf(items, index));
    const lane = free === -1 ? ends.length : free;
    lanes[index] = lane;
    ends[lane] = items[index]?.end ?? 0;
  }
  return { lanes, count: ends.length };
}

function startOf(items: readonly Interval[], index: number): number {
  return items[index]?.start ?? 0;
}
