import { weekdayOf } from "../../time/calendar-days.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { LocalTime } from "../../time/local-time.ts";
import type { BasicWords } from "./change-words.ts";
import { keepTogether, quoteTitle } from "./notice-typography.ts";

const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** "11:30 Uhr", as DIN 5008 writes it. */
export function germanClock(time: LocalTime): string {
  return `${time}\u00a0Uhr`;
}

/** "A, B und C" */
export function germanList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1)}`;
}

/** "1 Stunde und 10 Minuten" */
export function germanLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return germanList([
    ...(hours > 0 ? [`${hours} ${hours === 1 ? "Stunde" : "Stunden"}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? "Minute" : "Minuten"}`] : []),
  ]);
}

/** "(bisher Saal 1)" */
export function untilNow(text: string): string {
  return `(bisher ${text})`;
}

function date(day: LocalDate): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${weekdays[weekdayOf(day) - 1]}, ${dayOfMonth}. ${months[(month ?? 1) - 1]} ${year}`;
}

/** How names, titles, lists and dates are written in German. */
export const germanBasicWords: BasicWords = {
  quote: (title) => quoteTitle(title, ["„", "“"], ["‚", "‘"]),
  name: keepTogether,
  tentative: (name) => `${name} (angefragt)`,
  list: germanList,
  listOfMany: (items, more) =>
    germanList([...items, `${more} ${more === 1 ? "weiterer Programmpunkt" : "weitere Programmpunkte"}`]),
  date,
  dates: (first, last) => `${date(first)}, bis ${date(last)}`,
  dayAndTime: (day, time) => [day, time && germanClock(time)].filter(Boolean).join(", "),
  itemAt: (item, time) => `${item} (${germanClock(time)})`,
  itemWithin: (item, holder) => `${item} (in ${holder})`,
};
