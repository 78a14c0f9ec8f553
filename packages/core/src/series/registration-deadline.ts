import type { Event } from "../event/event.ts";
import { addDays } from "../time/calendar-days.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { Series } from "./series.ts";

/**
 * The last day on which one can register: the one that the event states, or by the rule of its series so many days before it
 * ("eine Woche vorher"). Undefined where neither says.
 */
export function registrationDeadline(
  event: Pick<Event, "date" | "registration">,
  series?: Pick<Series, "registrationClosesDaysBefore">,
): LocalDate | undefined {
  if (event.registration?.closes !== undefined) return event.registration.closes;
  const days = series?.registrationClosesDaysBefore;
  return days === undefined || event.date === undefined ? undefined : addDays(event.date, -days);
}
