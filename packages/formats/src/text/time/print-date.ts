import { type Language, type LocalDate, weekdayOf } from "@programmheft/core";
import { monthNames } from "../knowledge/month-names.ts";
import { weekdayNames } from "../knowledge/weekday-names.ts";

/** The date in words: "Dienstag, 18. September 2018", "Tuesday, 18 September 2018". */
export function dateInWords(date: LocalDate, language: Language): string {
  const index = language === "de" ? 0 : 1;
  const weekday = weekdayNames[weekdayOf(date) - 1]?.[index] ?? "";
  const month = monthNames[Number(date.slice(5, 7)) - 1];
  const monthName = month?.[index] ?? month?.[0] ?? "";
  const day = Number(date.slice(8, 10));
  const year = date.slice(0, 4);
  return language === "de"
    ? `${weekday}, ${day}. ${monthName} ${year}`
    : `${weekday}, ${day} ${monthName} ${year}`;
}
