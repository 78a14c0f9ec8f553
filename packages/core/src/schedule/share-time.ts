const minute = 60_000;

/** A share of a stretch of time: where it begins and ends, as far as that follows. */
export interface TimeShare {
  readonly start?: number;
  readonly end?: number;
}

/**
 * Divides a stretch of time among parts in their order. Parts of stated length keep it; the others share evenly what is left,
 * in whole minutes. Without an end of the stretch, parts are placed as long as lengths are known.
 *
 * @param lengths the stated length of each part in minutes, or undefined
 * @param from where the first part begins, in milliseconds
 * @param to where the last part ends
 */
export function shareTime(
  lengths: readonly (number | undefined)[],
  from: number,
  to: number | undefined,
): readonly TimeShare[] {
  // Most stretches hold one part, and nothing is said of its length.
  if (lengths.length === 1 && lengths[0] === undefined)
    return [to !== undefined && from < to ? { start: from, end: to } : { start: from }];
  const open = lengths.filter((length) => length === undefined).length;
  const stated = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const left = to === undefined ? 0 : (to - from) / minute - stated;
  let statedSoFar = 0;
  let openSoFar = 0;
  let known = true;
  return lengths.map((length) => {
    if (!known) return {};
    const boundary = () => from + (statedSoFar + Math.round((left * openSoFar) / (open || 1))) * minute;
    const start = boundary();
    if (length !== undefined) {
      statedSoFar += length;
      return { start, end: boundary() };
    }
    openSoFar += 1;
    if (left > 0)
      return {
        start,
        end: openSoFar === open && statedSoFar === stated && to !== undefined ? to : boundary(),
      };
    known = false;
    return { start };
  });
}
