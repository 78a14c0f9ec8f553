import { addDays, type LocalDate, weekdayOf } from "@programmheft/core";
import { type DateStatement, findDate, localDateOf } from "../time/read-date.ts";
import { findDateSpan } from "../time/read-date-span.ts";
import type { DayClue } from "./day-of-line.ts";
import type { TimedLine } from "./timed-line.ts";

/** The days of a text: which date a heading means, and the year that other places state. */
export interface DayDates {
  /** The date of a day, or its words where no date is known. */
  readonly dayOf: (clue: DayClue) => string;
  /** The first heading of a day whose year was found elsewhere, and the date that it then means. */
  readonly inferred?: { readonly timed: TimedLine; readonly date: LocalDate };
  /** The date, where it is known. */
  readonly dateOf: (date: DateStatement | undefined) => LocalDate | undefined;
}

/** Works out the year and the first day from the whole text. */
export function dayDates(lines: readonly TimedLine[], isProgramme: (index: number) => boolean): DayDates {
  const headings = lines.flatMap(({ day }) => (day?.date === undefined ? [] : [day.date]));
  const stated = headings.find(({ year: one }) => one !== undefined)?.year;
  const year = stated ?? yearElsewhere(lines, isProgramme, headings);
  const first = firstDay(lines, isProgramme);
  const dateOf = (date: DateStatement | undefined) => {
    if (date === undefined) return undefined;
    return localDateOf(date, fits(date, year) ? year : undefined);
  };
  const bare = lines.find(({ day }) => day?.date?.day !== undefined && day.date.year === undefined);
  const inferred = stated === undefined ? dateOf(bare?.day?.date) : undefined;
  return {
    dateOf,
    ...(bare === undefined || inferred === undefined ? {} : { inferred: { timed: bare, date: inferred } }),
    dayOf: (clue) =>
      dateOf(clue.date) ??
      (clue.count === undefined || first === undefined ? undefined : addDays(first, clue.count - 1)) ??
      clue.words,
  };
}

/** The year that dates outside of the items state; a weekday must agree with it. */
function yearElsewhere(
  lines: readonly TimedLine[],
  isProgramme: (index: number) => boolean,
  headings: readonly DateStatement[],
): number | undefined {
  const outside = lines
    .filter((_, index) => !isProgramme(index))
    .map(({ line }) => line.text.slice(0, 2_000));
  const dated = outside.flatMap((text) => findDate(text)?.year ?? []);
  const bare = outside.flatMap((text) =>
    Array.from(text.slice(0, 200).matchAll(/(?<![\d./-])(20\d\d)(?![\d./-])/gu), (match) => Number(match[1])),
  );
  return [...dated, ...(new Set(bare).size === 1 ? bare.slice(0, 1) : [])].find((year) =>
    headings.every((date) => fits(date, year)),
  );
}

function fits(date: DateStatement, year: number | undefined): boolean {
  if (date.weekday === undefined || date.year !== undefined || year === undefined) return true;
  const local = localDateOf(date, year);
  return local === undefined || weekdayOf(local) === date.weekday;
}

/** The first day of several that the text states together; days that are counted can be told from it. */
function firstDay(
  lines: readonly TimedLine[],
  isProgramme: (index: number) => boolean,
): LocalDate | undefined {
  for (const [index, { line }] of lines.entries()) {
    if (isProgramme(index)) continue;
    const span = findDateSpan(line.text.slice(0, 500));
    if (span?.last !== undefined) return localDateOf(span.first);
  }
  return undefined;
}
