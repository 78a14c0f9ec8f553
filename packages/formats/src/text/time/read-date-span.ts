import { monthNames } from "../knowledge/month-names.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { type DateStatement, findDate } from "./read-date.ts";

/** The first and the last day that a text states together. */
export interface DateSpan {
  readonly first: DateStatement;
  readonly last?: DateStatement;
}

const joiner = "(?:bis|und|and|to|through|&|\\+|[–—/-])";
/** "14.–", "14. September bis", "30. Mai 2023 -" right before the last day. */
const before = new RegExp(
  `(\\d{1,2})\\.?\\s{0,2}(?:(\\d{1,2})\\.|(${anyOf(monthNames.flat())})\\.?)?\\s{0,2}(\\d{4})?\\s{0,2}${joiner}\\s{0,2}(?:zum\\s)?$`,
  "iu",
);
const after = new RegExp(
  `^\\s{0,2}${joiner}\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s{1,2}(\\d{4}))?`,
  "iu",
);

/** Finds a date, or two that belong together: "14.–15. September 2018", "30. Mai bis 1. Juni 2023", "May 4-5, 2013". */
export function findDateSpan(text: string, offset = 0): DateSpan | undefined {
  const found = findDate(text, offset);
  if (found === undefined) return undefined;
  const head = text.slice(Math.max(offset, found.from - 40), found.from);
  const opening = before.exec(head);
  if (opening !== null && found.day !== undefined) {
    const [, day, month, monthName] = opening;
    const first = {
      ...(found.year === undefined ? {} : { year: Number(opening[4] ?? found.year) }),
      day: Number(day),
      month: monthNumber(month, monthName) ?? found.month ?? 1,
      from: found.from - head.length + opening.index,
      to: found.to,
    };
    if (isBefore(first, found)) return { first, last: found };
  }
  const closing = after.exec(text.slice(found.to, found.to + 20));
  if (closing !== null && found.day !== undefined && Number(closing[1]) > found.day) {
    const year = closing[2] === undefined ? found.year : Number(closing[2]);
    const withYear = { ...found, ...(year === undefined ? {} : { year }), to: found.to + closing[0].length };
    return { first: withYear, last: { ...withYear, day: Number(closing[1]) } };
  }
  const next = new RegExp(`^\\s{0,2}${joiner}\\s{0,2}`, "iu").exec(text.slice(found.to, found.to + 12));
  if (next !== null) {
    const last = findDate(text, found.to);
    if (last !== undefined && last.from <= found.to + next[0].length && isBefore(found, last)) {
      const year = found.year ?? last.year;
      return { first: { ...found, ...(year === undefined ? {} : { year }), to: last.to }, last };
    }
  }
  return { first: found };
}

function monthNumber(digits: string | undefined, name: string | undefined): number | undefined {
  if (digits !== undefined) return Number(digits);
  if (name === undefined) return undefined;
  const folded = name.toLowerCase();
  return monthNames.findIndex((names) => names.some((one) => one.toLowerCase() === folded)) + 1;
}

function isBefore(a: Pick<DateStatement, "month" | "day" | "year">, b: DateStatement): boolean {
  const order = (date: Pick<DateStatement, "month" | "day" | "year">) =>
    (date.year ?? b.year ?? 0) * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);
  return order(a) < order(b) && (a.day ?? 32) <= 31 && (a.month ?? 13) <= 12;
}
