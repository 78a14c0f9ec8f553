import type { LocalizedText } from "../localized-text.ts";
import type { LocalDate } from "./local-date.ts";

/** A public holiday. Whoever plans with holidays is given them as data, so that any country's will do. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name: LocalizedText;
  /** Where it is one, when it is not in the whole Land: words to be put behind the name. */
  readonly regional?: LocalizedText;
}

/** Says which holiday a day is, or undefined on other days. */
export type HolidayLookup = (date: LocalDate) => Holiday | undefined;

/** Looks a day up in a list of holidays. Where two fall on one day, the first in the list is found. */
export function holidayLookup(holidays: readonly Holiday[]): HolidayLookup {
  const byDate = new Map([...holidays].reverse().map((holiday) => [holiday.date, holiday]));
  return (date) => byDate.get(date);
}
