/** Something that begins in a lane (a room, or else a track), or for everyone where it has none. */
export interface LaneStart {
  readonly start: number;
  readonly lane?: string | undefined;
}

/**
 * For each item the start of the next one that ends it: the next in its own lane or for everyone. An item for everyone ends
 * with the next start anywhere. Items that begin together do not end each other. Takes n log n steps.
 */
export function nextStarts(items: readonly LaneStart[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = items.map(() => undefined);
  const latestFirst = items.map((_, index) => index).sort((a, b) => startOf(items, b) - startOf(items, a));
  const byLane = new Map<string, number>();
  let forEveryone: number | undefined;
  let anywhere: number | undefined;
  for (let from = 0, to = 0; from < latestFirst.length; from = to) {
    const start = startOf(items, latestFirst[from] ?? 0);
    while (to < latestFirst.length && startOf(items, latestFirst[to] ?? 0) === start) to += 1;
    const together = latestFirst.slice(from, to);
    for (const index of together) {
      const lane = items[index]?.lane;
      next[index] = lane === undefined ? anywhere : earlierOf(byLane.get(lane), forEveryone);
    }
    for (const index of together) {
      const lane = items[index]?.lane;
      if (lane === undefined) forEveryone = start;
      else byLane.set(lane, start);
    }
    anywhere = start;
  }
  return next;
}

function startOf(items: readonly LaneStart[], index: number): number {
  return items[index]?.start ?? 0;
}

function earlierOf(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
