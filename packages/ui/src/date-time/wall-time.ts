import { partsOf } from "./date-time-parts.ts";

const fields = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/**
 * The wall time of an instant in a zone, as in "02:30". Two instants may have the same one, when the clock is set back.
 * @param instant ISO 8601 with offset
 */
export function wallTimeOf(instant: string, timeZone: string): string {
  const { hour = "", minute = "" } = partsOf(instant, { ...fields, language: "en", timeZone });
  return `${hour}:${minute}`;
}
