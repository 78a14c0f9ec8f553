import { z } from "zod";
import { Line } from "../text.ts";
import { Duration } from "../time/duration.ts";
import { LocalDate } from "../time/local-date.ts";
import { LocalTime } from "../time/local-time.ts";
import { TimeZone } from "../time/time-zone.ts";
import { RecurrenceRule } from "./recurrence-rule.ts";

/** A day of a recurrence; the time of day is given where it differs from the usual one. */
const RecurrenceDate = z.strictObject({ date: LocalDate, start: LocalTime.optional() });

/**
 * When the events of a series take place: a rule from a first day on, and whatever departs from it. The set that RFC 5545
 * (3.8.5.3) describes with DTSTART, RRULE, EXDATE, RDATE and RECURRENCE-ID; times are those of the clocks in `timeZone`.
 */
export const Recurrence = z.strictObject({
  rule: RecurrenceRule,
  /** The day from which the rule counts (DTSTART). It is a date of the series only if the rule gives it. */
  from: LocalDate,
  /** The time of day at which the events begin. */
  start: LocalTime.optional(),
  /** How long they last. */
  duration: Duration.optional(),
  timeZone: TimeZone.default("Europe/Berlin"),
  /** Days that the rule gives, but on which nothing takes place, as if it did not give them (EXDATE). */
  except: z.array(LocalDate).default([]),
  /** Further dates (RDATE). */
  also: z.array(RecurrenceDate).default([]),
  /** Dates that were announced and take place at another time (RECURRENCE-ID with another DTSTART). */
  moved: z
    .array(z.strictObject({ date: LocalDate, to: RecurrenceDate, reason: Line.optional() }))
    .default([]),
  /** Dates that were announced and do not take place (RECURRENCE-ID with STATUS:CANCELLED). */
  cancelled: z.array(z.strictObject({ date: LocalDate, reason: Line.optional() })).default([]),
  /** Whether the rule passes over public holidays, like days in `except`. Which days these are is said by who expands it. */
  skipsHolidays: z.literal(true).optional(),
});
export type RecurrenceInput = z.input<typeof Recurrence>;
export type Recurrence = z.output<typeof Recurrence>;
