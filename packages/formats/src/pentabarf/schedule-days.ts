import { addDays, type LocalDate } from "@programmheft/core";
import { statedMoment } from "../exchange/stated-moment.ts";

/** Dates that stand for none: programs write the beginning of their time where nothing is set. */
export function isStandIn(date: LocalDate): boolean {
  return date >= "1970-01-01" && date <= "1970-01-31";
}

/** The first and the last day that a schedule states. An end in the small hours is the night of the day before. */
export function scheduleDays(
  start: string | undefined,
  end: string | undefined,
): { readonly firstDay?: LocalDate; readonly lastDay?: LocalDate } {
  const [first, last] = [statedMoment(start), statedMoment(end)];
  const firstDay = first === undefined || isStandIn(first.date) ? undefined : first.date;
  if (last === undefined || isStandIn(last.date)) return firstDay === undefined ? {} : { firstDay };
  const isNight = last.time !== undefined && last.time < "06:00";
  const lastDay =
    isNight && firstDay !== undefined && last.date > firstDay ? addDays(last.date, -1) : last.date;
  return firstDay === undefined ? { lastDay } : { firstDay, lastDay };
}
