import { LocalDate } from "@programmheft/core";

const german = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/u;

/** The day that somebody typed: "2027-03-09", "9.3.2027", "09.03.27". */
export function readDay(word: string): LocalDate | undefined {
  const typed = word.trim();
  const [, day, month, year] = german.exec(typed) ?? [];
  const date =
    day === undefined || month === undefined || year === undefined
      ? typed
      : `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return LocalDate.safeParse(date).data;
}
