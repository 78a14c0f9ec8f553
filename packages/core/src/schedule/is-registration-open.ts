import type { Event } from "../event/event.ts";
import { registrationDeadline } from "../series/registration-deadline.ts";
import type { Series } from "../series/series.ts";
import { addDays } from "../time/calendar-days.ts";
import { startOfDay } from "../time/start-of-day.ts";
import { eventSpan } from "./event-span.ts";

/**
 * Whether one can register for an event at the instant `now` (milliseconds since 1970 UTC): until the last day for it is over
 * where the event takes place, and in any case until the event begins. Never for drafts, for what does not take place, and where
 * nothing is known of a registration.
 */
export function isRegistrationOpen(
  event: Event,
  series: Pick<Series, "registrationClosesDaysBefore"> | undefined,
  now: number,
): boolean {
  if (event.status !== "scheduled" && event.status !== "rescheduled") return false;
  const deadline = registrationDeadline(event, series);
  if (deadline === undefined && event.registration === undefined) return false;
  const closes =
    deadline === undefined ? Number.POSITIVE_INFINITY : startOfDay(addDays(deadline, 1), event.timeZone);
  return now < Math.min(closes, eventSpan(event)?.start ?? closes);
}
