import { addDays, daysBetween, type LocalDate, weekdayNames, weekdayOf } from "@programmheft/core";

/** On which day of each year something recurs, and at which local time. */
export interface YearlyRule {
  /** The value of RRULE (RFC 5545, 3.3.10). */
  readonly rule: string;
  /** The date that it gives in the first year, as `YYYYMMDD`. */
  readonly firstDate: string;
}

interface Candidate {
  readonly rule: string;
  readonly dateIn: (year: number) => LocalDate;
}

/**
 * The rule that gives one day a year, and these days in these years: a weekday counted from the start or the end of its month, or the
 * first one from some day on. Undefined where no such rule fits.
 * @param firstYear the year in which the rule begins
 */
export function yearlyRule(dates: readonly LocalDate[], firstYear: number): YearlyRule | undefined {
  const [first] = dates;
  if (first === undefined) return undefined;
  const fitting = candidatesFor(first, dates).find(({ dateIn }) =>
    dates.every((date) => dateIn(Number(date.slice(0, 4))) === date),
  );
  return fitting && { rule: fitting.rule, firstDate: fitting.dateIn(firstYear).replaceAll("-", "") };
}

function candidatesFor(date: LocalDate, dates: readonly LocalDate[]): readonly Candidate[] {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const length = daysOfMonth(Number(date.slice(0, 4)), month);
  const weekday = weekdayOf(date);
  const code = (weekdayNames[weekday - 1] ?? "").slice(0, 2).toUpperCase();
  const head = `FREQ=YEARLY;BYMONTH=${month};BY`;
  const onOrAfter = (year: number, from: number) => {
    const start = dateOf(year, month, from);
    return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  };
  const nth = Math.ceil(day / 7);
  const earliest = Math.min(...dates.map((one) => Number(one.slice(8))));
  const within = Array.from({ length: 7 }, (_, index) => earliest + index);
  return [
    ...(day > length - 7
      ? [
          {
            rule: `${head}DAY=-1${code}`,
            dateIn: (year: number) => onOrAfter(year, daysOfMonth(year, month) - 6),
          },
        ]
      : []),
    ...(nth < 5
      ? [{ rule: `${head}DAY=${nth}${code}`, dateIn: (year: number) => onOrAfter(year, nth * 7 - 6) }]
      : []),
    { rule: `${head}MONTHDAY=${day}`, dateIn: (year: number) => dateOf(year, month, day) },
    ...(earliest + 6 <= 28 || (month !== 2 && earliest + 6 <= 30)
      ? [
          {
            rule: `${head}DAY=${code};BYMONTHDAY=${within.join(",")}`,
            dateIn: (year: number) => onOrAfter(year, earliest),
          },
        ]
      : []),
  ];
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysOfMonth(year: number, month: number): number {
  return month === 12 ? 31 : daysBetween(dateOf(year, month, 1), dateOf(year, month + 1, 1));
}
