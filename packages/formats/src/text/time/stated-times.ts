import type { LocalTime } from "@programmheft/core";
import { type Clock, isOnTheClock } from "./clock.ts";
import { localTimeOfClock } from "./local-time-of-clock.ts";
import type { TimeStatement } from "./time-statement.ts";

/** The times of day that a statement means. A time that no clock shows is missing, and `isImpossible` says so. */
export interface StatedTimes {
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  readonly isImpossible: boolean;
}

/**
 * Works out what the two sides of a range mean: "6.00-6.30pm" states pm once for both, "11:15 - 12:00am" means noon,
 * because an hour before noon lies before it.
 */
export function statedTimes(statement: TimeStatement): StatedTimes {
  const { start, end } = shareHalf(statement.start, statement.end);
  const startTime = start && localTimeOfClock(start);
  const endTime = end && localTimeOfClock(end);
  return {
    ...(startTime === undefined ? {} : { start: startTime }),
    ...(endTime === undefined ? {} : { end: endTime }),
    isImpossible:
      (start !== undefined && startTime === undefined) || (end !== undefined && endTime === undefined),
  };
}

interface Sides {
  readonly start: Clock | undefined;
  readonly end: Clock | undefined;
}

function shareHalf(start: Clock | undefined, end: Clock | undefined): Sides {
  if (start === undefined || end === undefined || !isOnTheClock(start) || !isOnTheClock(end))
    return { start, end };
  if (start.half === undefined && end.half !== undefined && start.hour >= 1 && start.hour <= 12) {
    if (end.half === "am" && end.hour === 12)
      return { start: { ...start, half: "am" }, end: { ...end, half: "pm" } };
    const other = end.half === "pm" ? "am" : "pm";
    const isLater = minutesOnDial(start) > minutesOnDial(end);
    return { start: { ...start, half: isLater ? other : end.half }, end };
  }
  if (start.half !== undefined && end.half === undefined && end.hour >= 1 && end.hour <= 12) {
    const other = start.half === "pm" ? "am" : "pm";
    const isLater = minutesOnDial(start) > minutesOnDial(end);
    return { start, end: { ...end, half: isLater ? other : start.half } };
  }
  return { start, end };
}

/** Minutes since twelve, as the dial shows them. */
function minutesOnDial({ hour, minute }: Clock): number {
  return (hour % 12) * 60 + minute;
}
