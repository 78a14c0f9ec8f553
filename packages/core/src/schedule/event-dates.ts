import type { Event } from "../event/event.ts";
import { addDays } from "../time/calendar-days.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { ResolvedTimes } from "./resolved-times.ts";

/** The first and the last date on which something of an event can take place, with the night after. Undefined in drafts. */
export function eventDates(
  { date, endDate }: Event,
  { days }: ResolvedTimes,
): { readonly from: LocalDate; readonly to: LocalDate } | undefined {
  const dates = [date, endDate, ...days.map((day) => day.date)].flatMap((one) => one ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to: addDays(to, 1) };
}
