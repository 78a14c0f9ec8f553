import { z } from "zod";

/**
 * A time of day on the clock on the wall, to the minute.
 * @example "09:50"
 */
export const LocalTime = /* @__PURE__ */ z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
export type LocalTime = z.output<typeof LocalTime>;

/** Minutes since midnight. */
export function minutesOfTime(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day so many minutes after midnight; whole days are dropped. Minutes may be negative. */
export function timeOfMinutes(minutes: number): LocalTime {
  const ofDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
