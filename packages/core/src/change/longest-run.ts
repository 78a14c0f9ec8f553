/**
 * The positions of a longest rising run: the most entries that can stay where they are when the others are moved. Of equally
 * long runs it takes the same one always. Takes n log n steps.
 */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  /** For each length of run: where the run of that length with the lowest end ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, position) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[position] = ends[low - 1];
    ends[low] = position;
  });
  const run = new Set<number>();
  for (let position = ends.at(-1); position !== undefined; position = before[position]) run.add(position);
  return run;
}
