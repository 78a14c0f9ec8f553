import type { Event } from "../event/event.ts";
import { addDays } from "../time/calendar-days.ts";
import type { Interval } from "../time/interval.ts";
import { startOfDay } from "../time/start-of-day.ts";
import { resolveTimes } from "./resolve-times.ts";

/**
 * From when to when an event takes place, as it is announced or follows from its programme. Where no time is known, from the
 * first midnight of its days to the last. Undefined where no date is known.
 */
export function eventSpan(event: Event): Interval | undefined {
  if (event.date === undefined) return undefined;
  const times = resolveTimes(event);
  const start = times.start?.instant ?? startOfDay(event.date, event.timeZone);
  const end = times.end?.instant ?? startOfDay(addDays(event.endDate ?? event.date, 1), event.timeZone);
  return { start, end: Math.max(start, end) };
}
