import { IANAZone } from "luxon";
import { z } from "zod";

/**
 * The name of a time zone in the IANA database.
 * @example "Europe/Berlin"
 */
export const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u)
  .refine(isZone);
export type TimeZone = z.output<typeof TimeZone>;

/** Intl needs long to say whether it knows a zone, and a series names the same one in all its events. */
const known = new Set<string>();
const mostKnown = 1_000;

function isZone(zone: string): boolean {
  if (known.has(zone)) return true;
  const valid = IANAZone.isValidZone(zone);
  if (valid && known.size < mostKnown) known.add(zone);
  return valid;
}
