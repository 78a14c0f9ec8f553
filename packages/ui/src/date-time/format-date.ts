import type { Messages } from "../messages/messages.ts";
import { partsOf } from "./date-time-parts.ts";

/** A day in words, part by part. */
interface DateWords {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** How the parts of a date follow each other. Our own, because the literals between Intl's parts differ between ICU versions. */
interface DateOrder {
  readonly weekdayDay: (date: DateWords) => string;
  readonly day: (date: DateWords) => string;
}

const german: DateOrder = {
  weekdayDay: ({ weekday, day }) => `${weekday}, ${day}.`,
  day: ({ day }) => `${day}.`,
};
const english: DateOrder = {
  weekdayDay: ({ weekday, day }) => `${weekday}, ${day}`,
  day: ({ day }) => day,
};

/**
 * A day in words: "Dienstag, 24. November 2020", "Tuesday, 24 November 2020".
 * @param date a calendar day, as in "2020-11-24"
 */
export function formatDate(date: string, messages: Messages): string {
  const written = wordsOf(date, messages);
  return `${orderOf(messages).weekdayDay(written)} ${written.month} ${written.year}`;
}

/** A day without its weekday: "24. November 2020", "24 November 2020". */
export function formatDay(date: string, messages: Messages): string {
  const written = wordsOf(date, messages);
  return `${orderOf(messages).day(written)} ${written.month} ${written.year}`;
}

/** The day of the week: "Dienstag". */
export function formatWeekday(date: string, messages: Messages): string {
  return wordsOf(date, messages).weekday;
}

/**
 * Several days, with month and year said once where they are the same: "Dienstag, 18. – Mittwoch, 19. September 2018".
 * Equal days are one day.
 */
export function formatDateSpan(first: string, last: string, messages: Messages): string {
  if (first === last) return formatDate(first, messages);
  const from = wordsOf(first, messages);
  const to = wordsOf(last, messages);
  const start = orderOf(messages).weekdayDay(from);
  const sameYear = from.year === to.year;
  const shortened = sameYear
    ? from.month === to.month
      ? start
      : `${start} ${from.month}`
    : formatDate(first, messages);
  return `${shortened} – ${formatDate(last, messages)}`;
}

function orderOf(messages: Messages): DateOrder {
  return /^de(?:-|$)/u.test(messages.language) ? german : english;
}

const fields = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;

/** A calendar day has no zone: it is put into UTC and read there, so that it is the same day everywhere. */
function wordsOf(date: string, messages: Messages): DateWords {
  const parts = partsOf(`${date}T00:00:00Z`, { ...fields, language: messages.language, timeZone: "UTC" });
  return {
    weekday: parts.weekday ?? "",
    day: parts.day ?? "",
    month: parts.month ?? "",
    year: parts.year ?? "",
  };
}
