import type { LocalTime } from "./local-time.ts";

/** Minutes since midnight. */
export function minutesOfTime(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day so many minutes after midnight; whole days are dropped. Minutes may be negative. */
export function timeOfMinutes(minutes: number): LocalTime {
  const ofDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}
