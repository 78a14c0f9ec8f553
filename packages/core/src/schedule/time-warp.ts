/** A planned instant and the instant that takes its place. */
export interface WarpPoint {
  readonly planned: number;
  readonly actual: number;
}

/**
 * How planned times become actual ones: what lies before the first point stays, between two points time runs evenly, after the
 * last everything moves as the last does. Points are in order and never turn back, so neither does anything that is moved by
 * them: no order changes, nothing begins to overlap.
 */
export interface TimeWarp {
  readonly points: readonly WarpPoint[];
}

/** Where the warp takes an instant, to the minute. */
export function warpInstant({ points }: TimeWarp, instant: number): number {
  const next = points.findIndex(({ planned }) => planned > instant);
  const before = points[(next === -1 ? points.length : next) - 1];
  if (before === undefined) return instant;
  const after = next === -1 ? undefined : points[next];
  if (after === undefined || before.planned === instant) return before.actual + (instant - before.planned);
  const share = (instant - before.planned) / (after.planned - before.planned);
  return toMinute(before.actual + share * (after.actual - before.actual));
}

function toMinute(instant: number): number {
  return Math.round(instant / 60_000) * 60_000;
}
