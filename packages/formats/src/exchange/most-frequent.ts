/** What occurs most often; of several, what came first. */
export function mostFrequent(values: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found: string | undefined;
  for (const [value, count] of counts)
    if (found === undefined || count > (counts.get(found) ?? 0)) found = value;
  return found;
}
