import {
  type Language,
  type LocalDate,
  LocalTime,
  StatedHours,
  type WeekdayName,
  weekdayNames as weekdays,
} from "@programmheft/core";
import { weekdayNames } from "../knowledge/weekday-names.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { ValueReader } from "./record-reader.ts";
import { readDate } from "./value-readers.ts";

const words = {
  de: { from: "ab", to: "bis", always: "jederzeit" },
  en: { from: "from", to: "until", always: "any time" },
} as const;

/** Writes hours of days: "dienstags, donnerstags ab 2026-12-01 14:00 – 18:00". */
export function printStatedHours(
  { weekdays: days, from, to, start, end }: StatedHours,
  language: Language,
): string {
  const isOneDay = from !== undefined && from === to;
  const parts = [
    days?.map((day) => weekdayText(day, language)).join(", "),
    isOneDay ? from : printRange(from, to, language),
    printRange(start, end, language),
  ];
  return parts.filter((part) => part !== undefined).join(" ") || words[language].always;
}

function printRange(
  from: string | undefined,
  to: string | undefined,
  language: Language,
): string | undefined {
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  if (from !== undefined) return `${words[language].from} ${from}`;
  return to === undefined ? undefined : `${words[language].to} ${to}`;
}

function weekdayText(day: WeekdayName, language: Language): string {
  const [german = "", english = ""] = weekdayNames[weekdays.indexOf(day)] ?? [];
  return language === "de" ? `${german.toLowerCase()}s` : `${english}s`;
}

/** What hours of days are made of: dates, times of day, and words. A mark stands for each in the order of the text. */
const token =
  /(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4})|(?<time>\d{1,2}(?:[:.]\d{2})?)|(?<word>\p{L}+)|(?<dash>[–—-])|(?<other>[^\s,&])/gu;

const markOfWord: Readonly<Record<string, string>> = {
  ...{ ab: ">", von: ">", vom: ">", from: ">" },
  ...{ bis: "-", zum: "", to: "-", until: "-", till: "-" },
  ...{ und: "", and: "", am: "", on: "", uhr: "", den: "" },
  ...{ immer: "*", jederzeit: "*", always: "*", any: "*", time: "" },
};

/** Weekdays, then days, then times; each may be all there is. */
const shape = /^(?:\*|w*(?:(?<fromDate>>?)d(?<toDate>-d)?|-d)?(?:(?<fromTime>>?)t(?<toTime>-t)?|-t)?)$/u;

/** Reads hours of days: "dienstags 14–18 Uhr", "1.12.2026 bis 14.12.2026", "24. November 2026 ab 10 Uhr", "jederzeit". */
export const readStatedHours: ValueReader<StatedHours> = (value) => {
  if (value.kind !== "text" || value.text.length > 500) return undefined;
  const days: WeekdayName[] = [];
  const dates: (LocalDate | undefined)[] = [];
  const times: (LocalTime | undefined)[] = [];
  let marks = "";
  for (const { groups = {} } of value.text.matchAll(token)) {
    const { date, time, word = "", dash } = groups;
    const day = weekdayOfWord(word);
    if (date !== undefined) {
      marks += "d";
      dates.push(readDate({ ...value, text: date }));
    } else if (time !== undefined) {
      marks += "t";
      times.push(timeOf(time));
    } else if (day !== undefined) {
      marks += "w";
      days.push(day);
    } else {
      marks += dash === undefined ? (markOfWord[word.toLowerCase()] ?? "?") : "-";
    }
  }
  if (marks === "" || !shape.test(marks) || [...dates, ...times].includes(undefined)) return undefined;
  const result = StatedHours.safeParse(
    withoutAbsent({
      weekdays: days.length > 0 ? days : undefined,
      ...bounds(marks, "d", dates, { from: "from", to: "to" }),
      ...bounds(marks, "t", times, { from: "start", to: "end" }),
    }),
  );
  return result.success ? result.data : undefined;
};

/** The first and the last date or time, as the marks tell which they are. A date alone is one day, a time alone a beginning. */
function bounds(
  marks: string,
  sign: "d" | "t",
  [first, second]: readonly (string | undefined)[],
  names: { readonly from: string; readonly to: string },
): Readonly<Record<string, string | undefined>> {
  if (first === undefined) return {};
  if (second !== undefined) return { [names.from]: first, [names.to]: second };
  if (marks.includes(`-${sign}`)) return { [names.to]: first };
  const isOneDay = sign === "d" && !marks.includes(">d");
  return isOneDay ? { [names.from]: first, [names.to]: first } : { [names.from]: first };
}

function weekdayOfWord(word: string): WeekdayName | undefined {
  const folded = word.toLowerCase();
  const index = weekdayNames.findIndex((names) =>
    names.some((name) => name.toLowerCase() === folded || `${name.toLowerCase()}s` === folded),
  );
  return weekdays[index];
}

function timeOf(text: string): LocalTime | undefined {
  const [hour = "", minute = "00"] = text.split(/[:.]/u);
  // The day ends where the next one begins.
  const time = `${hour.padStart(2, "0")}:${minute}`.replace("24:00", "00:00");
  return LocalTime.safeParse(time).data;
}
