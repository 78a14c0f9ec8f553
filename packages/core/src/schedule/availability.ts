import type { Interval } from "../time/interval.ts";

/**
 * When a person, or a room, can be had. `intervalOfSpan` makes the stretches from dates and times of day, `eventSpan` from events
 * that are planned already.
 */
export interface Availability {
  /** When they can. Absent where any time will do. */
  readonly free?: readonly Interval[];
  /** When they cannot, even where they could. */
  readonly busy?: readonly Interval[];
}
