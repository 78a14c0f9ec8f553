import { type LocalTime, timeOfMinutes } from "@programmheft/core";
import { type Clock, isOnTheClock } from "./clock.ts";

/** The time of day that a clock means by itself, or nothing where no clock shows it. Midnight at the end of a day is 00:00. */
export function localTimeOfClock(clock: Clock): LocalTime | undefined {
  if (!isOnTheClock(clock)) return undefined;
  const hour = clock.half === undefined ? clock.hour : (clock.hour % 12) + (clock.half === "pm" ? 12 : 0);
  return timeOfMinutes(hour * 60 + clock.minute);
}
