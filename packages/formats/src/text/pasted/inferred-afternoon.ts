import type { PlacedTimes } from "./half-days.ts";
import type { TimedLine } from "./timed-line.ts";

/** A time whose half of the day followed from the order of the text. */
export interface InferredAfternoon {
  readonly timed: TimedLine;
  readonly times: PlacedTimes;
}
