import type { Interval } from "./interval.ts";

/** What is left of a stretch without the given ones, in order and as few as possible. */
export function gapsBetween(intervals: readonly Interval[], within: Interval): readonly Interval[] {
  const gaps: Interval[] = [];
  let from = within.start;
  for (const { start, end } of joinIntervals(intervals)) {
    if (from < Math.min(start, within.end)) gaps.push({ start: from, end: Math.min(start, within.end) });
    from = Math.max(from, end);
  }
  if (from < within.end) gaps.push({ start: from, end: within.end });
  return gaps;
}

/** The same time in as few stretches as possible, in order: what overlaps or touches is one. Empty ones are gone. */
function joinIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  const inOrder = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  for (const { start, end } of inOrder) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else if (last.end < end) joined[joined.length - 1] = { start: last.start, end };
  }
  return joined;
}
