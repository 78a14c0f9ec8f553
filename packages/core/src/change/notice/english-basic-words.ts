import { weekdayOf } from "../../time/calendar-days.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { BasicWords } from "./change-words.ts";
import { keepTogether, quoteTitle } from "./notice-typography.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "A, B and C" */
export function englishList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "1 hour and 10 minutes" */
export function englishLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return englishList([
    ...(hours > 0 ? [`${hours} ${hours === 1 ? "hour" : "hours"}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? "minute" : "minutes"}`] : []),
  ]);
}

/** "(formerly Hall 1)" */
export function formerly(text: string): string {
  return `(formerly ${text})`;
}

function date(day: LocalDate): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${weekdays[weekdayOf(day) - 1]}, ${dayOfMonth} ${months[(month ?? 1) - 1]} ${year}`;
}

/** How names, titles, lists and dates are written in English. */
export const englishBasicWords: BasicWords = {
  quote: (title) => quoteTitle(title, ["“", "”"], ["‘", "’"]),
  name: keepTogether,
  tentative: (name) => `${name} (to be confirmed)`,
  list: englishList,
  listOfMany: (items, more) => englishList([...items, `${more} more ${more === 1 ? "item" : "items"}`]),
  date,
  dates: (first, last) => `${date(first)} to ${date(last)}`,
  dayAndTime: (day, time) => [day, time].filter(Boolean).join(", "),
  itemAt: (item, time) => `${item} (${time})`,
  itemWithin: (item, holder) => `${item} (in ${holder})`,
};
