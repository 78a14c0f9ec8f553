/** A `rowspan` or `colspan`: one goes without saying. */
export function several(count: number): number | undefined {
  return count > 1 ? count : undefined;
}
