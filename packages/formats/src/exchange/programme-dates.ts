import { addDays, daysBetween, type LocalDate } from "@programmheft/core";

/** The first and the last day of a programme, where there are any. */
export interface ProgrammeDates {
  readonly date?: LocalDate;
  readonly endDate?: LocalDate;
  /** Whether the stated first day was left aside, since the sessions are far from it. */
  readonly isStatedWrong: boolean;
}

/** Between the stated first day and the first session lie no more days than this, or the stated one is wrong. */
const mostDaysBefore = 31;

/** The days of a programme: the stated ones, and all on which sessions are listed. `endDate` is absent where there is one day. */
export function programmeDates(
  stated: { readonly firstDay?: LocalDate | undefined; readonly lastDay?: LocalDate | undefined },
  listed: readonly LocalDate[],
): ProgrammeDates {
  const { firstDay, lastDay } = stated;
  const first = earliest(listed);
  const isStatedWrong =
    firstDay !== undefined && first !== undefined && daysBetween(firstDay, first) > mostDaysBefore;
  const date = firstDay === undefined || isStatedWrong ? first : earliest([firstDay, ...listed]);
  if (date === undefined) return { isStatedWrong };
  const endDate = latest(
    lastDay !== undefined && lastDay >= date && !isStatedWrong ? [lastDay, ...listed] : listed,
  );
  return endDate === undefined || endDate === date
    ? { date, isStatedWrong }
    : { date, endDate, isStatedWrong };
}

/** The day under which something counts: the one that it is listed under if that is the one before its date, as nights are. */
export function listedDate(listed: string | undefined, date: LocalDate): LocalDate {
  return listed !== undefined && listed < date && addDays(date, -1) === listed ? listed : date;
}

function earliest(dates: readonly LocalDate[]): LocalDate | undefined {
  return dates.reduce<LocalDate | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

function latest(dates: readonly LocalDate[]): LocalDate | undefined {
  return dates.reduce<LocalDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
