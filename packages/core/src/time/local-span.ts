import { z } from "zod";
import { LocalDate } from "./local-date.ts";
import { LocalTime } from "./local-time.ts";

/**
 * A stretch of time by calendar and clock, as people state it: "am 24. November von 10 bis 12:30 Uhr". Without a start it begins
 * with the day, without an end it goes on to the end of the day. An end that is not after the start is one on the next day.
 */
export const LocalSpan = z.strictObject({
  date: LocalDate,
  start: LocalTime.optional(),
  end: LocalTime.optional(),
});
export type LocalSpan = z.output<typeof LocalSpan>;
