import type { Lateness } from "./late-way.ts";

/** What was typed of time and delay; `undefined` where it is no time of day, or no delay of 1 to 600 minutes. */
export function readLateness(at: string, behind: string): Pick<Lateness, "at" | "behind"> | undefined {
  const minutes = Number(behind);
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(at);
  return isTime && Number.isInteger(minutes) && minutes >= 1 && minutes <= 600
    ? { at, behind: minutes }
    : undefined;
}
