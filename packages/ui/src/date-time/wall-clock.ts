import { partsOf } from "./date-time-parts.ts";

/** What calendar and clock on a wall show. */
export interface WallClock {
  /** As in "2020-11-24". */
  readonly date: string;
  /** As in "10:20". */
  readonly time: string;
}

const fields = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;

/**
 * What calendar and clock show in a zone at an instant.
 * @param instant milliseconds since 1970 UTC
 * @param timeZone an IANA time zone
 */
export function wallClockAt(instant: number, timeZone: string): WallClock {
  const shown = partsOf(new Date(instant).toISOString(), { ...fields, language: "en", timeZone });
  const { year = "", month = "", day = "", hour = "", minute = "" } = shown;
  return { date: `${year.padStart(4, "0")}-${month}-${day}`, time: `${hour}:${minute}` };
}
