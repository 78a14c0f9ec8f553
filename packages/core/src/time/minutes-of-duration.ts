import type { Duration } from "./duration.ts";

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
