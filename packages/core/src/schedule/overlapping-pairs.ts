import type { ResolvedItem } from "./resolved-times.ts";

/**
 * Finds the items that begin while another still goes on, each with the one before it that lasts longest. Items that begin
 * together are left to the rule about equal starts where both were stated. Takes n log n steps, however crowded the room is.
 */
export function overlappingPairs<Item extends ResolvedItem>(
  items: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const timed = items.flatMap((item) =>
    item.start && item.end && item.start.instant < item.end.instant
      ? [{ item, start: item.start.instant, end: item.end.instant }]
      : [],
  );
  timed.sort((a, b) => a.start - b.start);
  const pairs: [Item, Item][] = [];
  let longest: (typeof timed)[number] | undefined;
  let longestBefore: (typeof timed)[number] | undefined;
  for (const [index, current] of timed.entries()) {
    if (timed[index - 1]?.start !== current.start) longestBefore = longest;
    if (longestBefore !== undefined && current.start < longestBefore.end)
      pairs.push([longestBefore.item, current.item]);
    if (longest === undefined || current.end > longest.end) longest = current;
  }
  return pairs;
}
