import { gapsBetween } from "../time/gaps-between.ts";
import { type Interval, overlaps } from "../time/interval.ts";

/**
 * When a person, or a room, can be had. `availabilityBetween` makes it of what they stated, `intervalOfSpan` makes single stretches from
 * dates and times of day, `eventSpan` from events that are planned already.
 */
export interface Availability {
  /** When they can. Absent where any time will do. */
  readonly free?: readonly Interval[];
  /** When they cannot, even where they could. */
  readonly busy?: readonly Interval[];
}

/** Whether someone can all of the time that they are needed. Stretches that touch are as good as one. */
export function isAvailable({ free, busy = [] }: Availability, needed: Interval): boolean {
  const can = free === undefined || gapsBetween(free, needed).length === 0;
  return can && !busy.some((interval) => overlaps(interval, needed));
}
