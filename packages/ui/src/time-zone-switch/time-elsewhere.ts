import { daysBetween } from "@programmheft/core";
import { wallClockAt } from "../date-time/wall-clock.ts";

/** What clock and calendar show elsewhere. */
export interface TimeElsewhere {
  /** The wall time there, as in "18:20". */
  readonly wall: string;
  /** How many days later it is there: 1 where it is tomorrow already, -1 where it is still yesterday. */
  readonly dayShift: number;
}

/** What the clocks of another zone show at an instant of the event (milliseconds since 1970 UTC). */
export function timeElsewhere(instant: number, eventZone: string, zone: string): TimeElsewhere {
  const here = wallClockAt(instant, eventZone);
  const there = wallClockAt(instant, zone);
  return { wall: there.time, dayShift: daysBetween(here.date, there.date) };
}
