import type { Interval } from "./interval.ts";

/** What is left of a stretch without the given ones, in order and as few as possible. */
export function gapsBetween(intervals: readonly Interval[], within: Interval): readonly Interval[] {
  const gaps: Interval[] = [];
  let from = within.start;
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start)) {
    if (start >= end) continue;
    if (from < Math.min(start, within.end)) gaps.push({ start: from, end: Math.min(start, within.end) });
    from = Math.max(from, end);
  }
  if (from < within.end) gaps.push({ start: from, end: within.end });
  return gaps;
}
