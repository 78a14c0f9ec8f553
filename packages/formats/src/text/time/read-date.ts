import { isLocalDate, type LocalDate, type Weekday } from "@programmheft/core";
import { monthNames } from "../knowledge/month-names.ts";
import { weekdayNames } from "../knowledge/weekday-names.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

/** A date as it stands in a text: the year may be missing, the weekday may be all there is. */
export interface DateStatement {
  readonly weekday?: Weekday;
  readonly day?: number;
  /** From 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

const weekdays = anyOf(weekdayNames.flat());
const months = anyOf(monthNames.flat());
const weekday = `(?:(?<weekday>${weekdays})\\.?(?![\\p{L}\\p{N}])[,.]?\\s{0,3}\\(?(?:(?:den|dem|the)\\s)?)`;
const year = "(?<year>(?:19|20)\\d{2})(?!\\d)";

/** The forms of a date, the surest first. */
const forms: readonly RegExp[] = [
  // 2020-10-05
  new RegExp(`${weekday}?(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, "giu"),
  // 24. November 2020, 24 November, 18. Sept. 14
  new RegExp(
    `${weekday}?(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,3}(?:of\\s)?(?<monthName>${months})(?![\\p{L}])\\.?,?(?:\\s{0,3}${year})?`,
    "giu",
  ),
  // May 9, 2021; Thursday, May 9
  new RegExp(
    `${weekday}?(?<![\\p{L}])(?<monthName>${months})\\.?\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s{1,3}${year})?`,
    "giu",
  ),
  // 24.11.2020, 24.11.20, 11/24 is left alone
  new RegExp(
    `${weekday}?(?<![\\d.:])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)?\\d{2})(?![\\d.:]*\\d)`,
    "giu",
  ),
  // Dienstag, 24.11.
  new RegExp(`${weekday}(?<![\\d.:])(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?!\\d)`, "giu"),
];

/** Finds the first date with at least day and month at or behind `offset`. */
export function findDate(text: string, offset = 0): DateStatement | undefined {
  let first: DateStatement | undefined;
  for (const form of forms) {
    form.lastIndex = offset;
    for (let match = form.exec(text); match !== null; match = form.exec(text)) {
      const date = dateOfMatch(match);
      if (date === undefined) continue;
      if (first === undefined || date.from < first.from) first = date;
      break;
    }
  }
  return first;
}

const weekdayAlone = new RegExp(
  `(?:am\\s+)?(?<weekday>${anyOf(weekdayNames.flatMap((names) => names.slice(0, 2)))})(?![\\p{L}\\p{N}])`,
  "yiu",
);

/** Reads a weekday that stands at `offset` with nothing of a date behind it. */
export function readWeekday(text: string, offset = 0): DateStatement | undefined {
  weekdayAlone.lastIndex = offset;
  const match = weekdayAlone.exec(text);
  if (match === null) return undefined;
  const { weekday: name } = match.groups ?? {};
  const found = weekdayOfName(name);
  return found === undefined ? undefined : { weekday: found, from: offset, to: offset + match[0].length };
}

/** The date as a whole, where day, month and year are known. */
export function localDateOf(date: DateStatement, yearElsewhere?: number): LocalDate | undefined {
  const year = date.year ?? yearElsewhere;
  if (date.day === undefined || date.month === undefined || year === undefined) return undefined;
  return isDay(date.day, date.month, year) ? isoDate(year, date.month, date.day) : undefined;
}

function dateOfMatch(match: RegExpExecArray): DateStatement | undefined {
  const {
    day: dayDigits,
    month: monthDigits,
    monthName,
    year: yearDigits,
    weekday: weekdayName,
  } = match.groups ?? {};
  const day = Number(dayDigits);
  const month = monthName === undefined ? Number(monthDigits) : monthOfName(monthName);
  const year = yearDigits === undefined ? undefined : fullYear(yearDigits);
  if (!isDay(day, month, year ?? leapYear)) return undefined;
  const weekday = weekdayOfName(weekdayName);
  return {
    ...(weekday === undefined ? {} : { weekday }),
    day,
    month,
    ...(year === undefined ? {} : { year }),
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  };
}

/** A year in which every day of every month exists, for dates without one. */
const leapYear = 2000;

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthOfName(name: string): number {
  const folded = name.toLowerCase();
  return monthNames.findIndex((names) => names.some((one) => one.toLowerCase() === folded)) + 1;
}

function weekdayOfName(name: string | undefined): Weekday | undefined {
  const folded = name?.toLowerCase();
  const index = weekdayNames.findIndex((names) => names.some((one) => one.toLowerCase() === folded));
  const numbers = [1, 2, 3, 4, 5, 6, 7] as const;
  return numbers[index];
}

function isDay(day: number, month: number, year: number): boolean {
  return isLocalDate(isoDate(year, month, day));
}

function isoDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
