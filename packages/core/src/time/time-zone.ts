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
  .refine((zone) => IANAZone.isValidZone(zone));
export type TimeZone = z.output<typeof TimeZone>;
