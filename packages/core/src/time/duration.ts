import { z } from "zod";

/**
 * A length of time in hours and minutes, as an ISO 8601 duration. It means elapsed time, not time on the wall: an hour is
 * sixty minutes on the day of a clock change too.
 * @example "PT20M", "PT1H30M"
 */
export const Duration = /* @__PURE__ */ z
  .string()
  .max(16)
  .regex(/^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?$/u);
export type Duration = z.output<typeof Duration>;

/** The whole length in minutes. */
export function minutesOfDuration(duration: Duration): number {
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/u.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The duration of so many minutes, in its shortest form. Throws a RangeError where `minutes` is negative. */
export function durationOfMinutes(minutes: number): Duration {
  if (minutes < 0) throw new RangeError(`A duration cannot be negative: ${minutes} minutes.`);
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}
