/**
 * Gives each entry of a list a key of its own that follows from its name: the second "x" becomes `x#2`. Keys in `taken` are
 * left to others.
 */
export function entryKeys(names: readonly string[], taken: Iterable<string> = []): readonly string[] {
  const used = new Set(taken);
  const reserved = new Set(names);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = counts.get(name) ?? 1;
    let key = keyOf(name, count);
    while (used.has(key) || (count > 1 && reserved.has(key))) {
      count += 1;
      key = keyOf(name, count);
    }
    counts.set(name, count);
    used.add(key);
    return key;
  });
}

function keyOf(name: string, count: number): string {
  return count === 1 ? name : `${name}#${count}`;
}
