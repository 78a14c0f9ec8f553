import type { Messages } from "../messages/messages.ts";
import { partsOf } from "./date-time-parts.ts";
import { zoneCity } from "./zone-city.ts";

/**
 * A time zone as readers know it, with its city: "Mitteleuropäische Zeit (Berlin)".
 * @param timeZone an IANA time zone, as in "Europe/Berlin"
 * @param instant when, because some zones have only names for summer and winter; ISO 8601 with offset
 */
export function timeZoneName(timeZone: string, instant: string, messages: Messages): string {
  const { language } = messages;
  const generic =
    partsOf(instant, { language, timeZone, timeZoneName: "longGeneric" }).timeZoneName ?? timeZone;
  // Where a language has no name for the zone as a whole, ICU writes "GMT-02:30" or adds a country in brackets.
  const nameless = generic.startsWith("GMT") || generic.includes("(");
  const name = nameless
    ? (partsOf(instant, { language, timeZone, timeZoneName: "long" }).timeZoneName ?? generic)
    : generic;
  const city = zoneCity(timeZone);
  return city === undefined || name.includes(city) ? name : `${name} (${city})`;
}

/**
 * The short name of the time that holds at an instant: "MEZ", "MESZ", else "GMT-2:30". For the days on which it changes.
 */
export function shortTimeZoneName(timeZone: string, instant: string, messages: Messages): string {
  const options = { language: messages.language, timeZone, timeZoneName: "short" } as const;
  return partsOf(instant, options).timeZoneName ?? timeZone;
}
