/** How entries of a list are recognised by a key: equal keys mean the same entry, several of one key in their order. */
export interface EntryRule<Entry> {
  readonly keyOf: (entry: Entry, index: number, side: "before" | "after") => string | undefined;
  /** Whether a key that several entries of one side share says nothing. */
  readonly sole?: boolean;
}

/** For each entry of the new list the place of the same entry in the old one, where there is one. */
export type EntryMatches = (number | undefined)[];

/** Recognises the entries of a list that no rule before has recognised; notes them in `matches`. */
export function matchEntries<Entry>(
  { keyOf, sole }: EntryRule<Entry>,
  before: readonly Entry[],
  after: readonly Entry[],
  matches: EntryMatches,
): void {
  const taken = new Set(matches);
  const waiting = placesByKey(before, (entry, index) =>
    taken.has(index) ? undefined : keyOf(entry, index, "before"),
  );
  const asking = placesByKey(after, (entry, index) =>
    matches[index] === undefined ? keyOf(entry, index, "after") : undefined,
  );
  for (const [key, places] of asking) {
    const found = waiting.get(key) ?? [];
    if (sole && (places.length !== 1 || found.length !== 1)) continue;
    places.forEach((place, order) => {
      matches[place] = found[order];
    });
  }
}

function placesByKey<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry, index: number) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    const key = keyOf(entry, index);
    if (key === undefined) return;
    const ofKey = places.get(key) ?? [];
    ofKey.push(index);
    places.set(key, ofKey);
  });
  return places;
}
