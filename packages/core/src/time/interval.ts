/** A stretch of time from `start` up to, but not including, `end`, in milliseconds since 1970 UTC. Empty where both are equal. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share any time. Stretches that only touch do not; an empty one overlaps nothing. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end;
}

/** Whether the instant lies within the stretch. */
export function containsInstant(interval: Interval, instant: number): boolean {
  return interval.start <= instant && instant < interval.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
