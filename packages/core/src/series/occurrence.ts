import type { LocalDate } from "../time/local-date.ts";
import type { LocalTime } from "../time/local-time.ts";

/** One date of a recurrence. */
export interface Occurrence {
  /** The day for which the rule or an extra date had it; it stays the same when the occurrence is moved (RECURRENCE-ID). */
  readonly originalDate: LocalDate;
  /** The day on which it takes place, or would have. */
  readonly date: LocalDate;
  readonly start?: LocalTime;
  /** The instants of start and end in milliseconds since 1970 UTC, where a time of day and a duration are known. */
  readonly startsAt?: number;
  readonly endsAt?: number;
  /** By the rule, an extra date, moved from `originalDate`, or called off. */
  readonly is: "regular" | "extra" | "moved" | "cancelled";
  /** Why it was moved or called off. */
  readonly reason?: string;
}
