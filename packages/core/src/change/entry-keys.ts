/**
 * Gives each entry of a list a key of its own that follows from its name: the second "x" becomes `x#2`. Keys in `taken` are
 * left to others.
 */
export function entryKeys(names: readonly string[], taken: Iterable<string> = []): readonly string[] {
  const used = new Set(taken);
  // Nearly always each name is there once.
  if (used.size === 0 && (names.length < 2 || new Set(names).size === names.length)) return names;
  const reserved = new Set([...used, ...names]);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    let key = count === 1 ? name : `${name}#${count}`;
    while (used.has(key) || (key !== name && reserved.has(key))) {
      count += 1;
      key = `${name}#${count}`;
    }
    counts.set(name, count);
    used.add(key);
    return key;
  });
}
