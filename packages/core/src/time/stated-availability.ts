import { z } from "zod";
import { LocalDate } from "./local-date.ts";
import { LocalTime } from "./local-time.ts";
import { TimeZone } from "./time-zone.ts";
import { WeekdayName } from "./weekday-name.ts";

/**
 * Hours of days, as people state them: "dienstags 14 bis 18 Uhr", "vom 1. bis 14. Dezember", "am 24. November ab 10 Uhr". They
 * are had anew on each of the days; an end that is not after the start is one on the day after. What is absent limits nothing.
 * @example { weekdays: ["tuesday"], start: "14:00", end: "18:00" }
 * @example { from: "2026-12-01", to: "2026-12-14" }
 */
export const StatedHours = z.strictObject({
  weekdays: z.array(WeekdayName).min(1).optional(),
  /** The first day. */
  from: LocalDate.optional(),
  /** The last day. */
  to: LocalDate.optional(),
  /** Where it is absent, they begin with the day. */
  start: LocalTime.optional(),
  /** Where it is absent, they go on to the end of the day. */
  end: LocalTime.optional(),
});
export type StatedHours = z.output<typeof StatedHours>;

/** When someone or something can be had, by calendar and clock: as it was stated, not as it turns out between other dates. */
export const StatedAvailability = z.strictObject({
  /** The zone whose clocks are meant. */
  timeZone: TimeZone.default("Europe/Berlin"),
  /** When they can. Absent where any time will do. */
  free: z.array(StatedHours).min(1).optional(),
  /** When they cannot, even where they could. */
  busy: z.array(StatedHours).min(1).optional(),
});
export type StatedAvailabilityInput = z.input<typeof StatedAvailability>;
export type StatedAvailability = z.output<typeof StatedAvailability>;
