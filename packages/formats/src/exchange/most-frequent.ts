/** What occurs most often; of several, the first in the alphabet, so that the order of things does not matter. */
export function mostFrequent(values: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}
