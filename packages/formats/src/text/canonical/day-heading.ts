import { isLocalDate, type Language } from "@programmheft/core";
import { cleanLine, isTooLongForLine, shortenedLine } from "../../source/clean-text.ts";
import { dateInWords } from "../time/print-date.ts";
import { findDate, localDateOf } from "../time/read-date.ts";

/** The day that a heading names: its date where it is one as a whole, else its words. */
export function readDayHeading(text: string): string {
  const words = cleanLine(text);
  const date = findDate(words);
  const whole =
    date !== undefined && date.from === 0 && date.to === words.length ? localDateOf(date) : undefined;
  return whole ?? shortenedLine(words);
}

/** The heading for a day, or nothing where no heading reads back as it. */
export function printDayHeading(day: string, language: Language): string | undefined {
  const words = isLocalDate(day) ? dateInWords(day, language) : day;
  return !isTooLongForLine(words) && readDayHeading(words) === day ? `### ${words}` : undefined;
}
