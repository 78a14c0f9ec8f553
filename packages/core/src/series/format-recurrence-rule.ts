import { formatInstant, instantOfLocal } from "../time/local-date-time.ts";
import type { WeekdayName } from "../time/weekday-name.ts";
import type { Recurrence } from "./recurrence.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/**
 * Writes a rule as the value of an RRULE (RFC 5545, 3.3.10). The same rule always gives the same text; parts that say what goes
 * without saying are left out.
 *
 * @param recurrence where the rule belongs to dates with a time of day. There an RRULE has to end at an instant (UNTIL in UTC), so
 * a last day is written as the instant of that day at which an event would begin.
 * @example
 * const lastWednesday = RecurrenceRule.parse({ frequency: "monthly", weekdays: [{ day: "wednesday", nth: -1 }] });
 * formatRecurrenceRule(lastWednesday); // → "FREQ=MONTHLY;BYDAY=-1WE"
 */
export function formatRecurrenceRule(
  rule: RecurrenceRule,
  recurrence?: Pick<Recurrence, "start" | "timeZone">,
): string {
  const { frequency, interval, count, months, monthDays, weekdays, positions, weekStart } = rule;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ["FREQ", frequency.toUpperCase()],
    ["INTERVAL", interval === 1 ? undefined : interval],
    ["COUNT", count],
    ["UNTIL", untilOf(rule, recurrence)],
    ["BYMONTH", months?.join(",")],
    ["BYMONTHDAY", monthDays?.join(",")],
    ["BYDAY", weekdays?.map(({ day, nth }) => `${nth ?? ""}${codeOf(day)}`).join(",")],
    ["BYSETPOS", positions?.join(",")],
    ["WKST", weekStart === "monday" ? undefined : codeOf(weekStart)],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(";");
}

function codeOf(day: WeekdayName): string {
  return day.slice(0, 2).toUpperCase();
}

function untilOf(
  { until }: RecurrenceRule,
  recurrence: Pick<Recurrence, "start" | "timeZone"> | undefined,
): string | undefined {
  if (until === undefined) return undefined;
  const last =
    until.length > 10 || recurrence?.start === undefined
      ? undefined
      : instantOfLocal(until, recurrence.start, recurrence.timeZone, "later");
  const text = last === undefined ? until : `${formatInstant(last, "UTC").slice(0, 19)}Z`;
  return text.replace(/[-:]/gu, "");
}
