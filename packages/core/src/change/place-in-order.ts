/** An entry that goes to a place of its own: behind the entry `after`, or to the front. */
export interface Placing {
  readonly key: string;
  readonly after: string | null;
  /** Orders entries that go to the same place, so that the outcome does not depend on who is asked first. */
  readonly rank: string;
}

/**
 * Puts entries into a list whose other entries stay. What goes behind something that is not there, or whose places chase each
 * other in a circle, goes to the end.
 */
export function placeInOrder(staying: readonly string[], placings: readonly Placing[]): readonly string[] {
  const followers = new Map<string | null, Placing[]>();
  for (const placing of [...placings].sort(byRank)) {
    const together = followers.get(placing.after) ?? [];
    together.push(placing);
    followers.set(placing.after, together);
  }
  const order: string[] = [];
  const placed = new Set<string>();
  const putWithFollowers = (first: string | null) => {
    const next: (string | null)[] = [first];
    while (next.length > 0) {
      const key = next.pop() ?? null;
      if (key !== null) {
        if (placed.has(key)) continue;
        placed.add(key);
        order.push(key);
      }
      const behind = followers.get(key) ?? [];
      for (let index = behind.length - 1; index >= 0; index -= 1) next.push(behind[index]?.key ?? null);
    }
  };
  putWithFollowers(null);
  for (const key of staying) putWithFollowers(key);
  for (const { key } of [...placings].sort(byRank)) putWithFollowers(key);
  return order;
}

function byRank(a: Placing, b: Placing): number {
  return compare(a.rank, b.rank) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
