import { expect } from "vitest";
import { germanHolidayLookup } from "../time/german-holidays.ts";
import { expandOccurrences } from "./expand-occurrences.ts";
import type { Occurrence } from "./occurrence.ts";
import { readRecurrenceRule } from "./read-recurrence-rule.ts";
import { Recurrence, type RecurrenceInput } from "./recurrence.ts";

const farFrom = "0000-01-01";
const farTo = "9999-12-31";

/** A recurrence as tests write it: the rule as text. */
export function recurrenceOf({
  rule,
  ...rest
}: Omit<RecurrenceInput, "rule"> & { readonly rule: string }): Recurrence {
  const read = readRecurrenceRule(rule);
  expect(read.problems).toEqual([]);
  return Recurrence.parse({ ...rest, rule: read.value });
}

/** The first dates of a recurrence, in Nordrhein-Westfalen. */
export function occurrencesOf(recurrence: Recurrence, count: number, from = farFrom, to = farTo) {
  const found: Occurrence[] = [];
  for (const one of expandOccurrences(recurrence, { from, to, holidays: germanHolidayLookup("NW") })) {
    found.push(one);
    if (found.length === count) break;
  }
  return found;
}

/** The days of the first dates. */
export const datesOf = (recurrence: Recurrence, count: number, from?: string, to?: string) =>
  occurrencesOf(recurrence, count, from, to).map(({ date }) => date);

/** "1997-09-02,09,16 10-07": days without a month belong to the one before, months without a year likewise. */
export function datesIn(text: string): readonly string[] {
  let year = "";
  return text.split(" ").flatMap((part) => {
    const [, ownYear = year, month, days = ""] = /^(?:(\d{4})-)?(\d{2})-(.*)$/u.exec(part) ?? [];
    year = ownYear;
    return days.split(",").map((day) => `${year}-${month}-${day}`);
  });
}
