import type { LocalDate } from "./local-date.ts";

/** Easter Sunday of a year in the Gregorian calendar, by the rule of 1582 in the form of Meeus, Jones and Butcher. */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + moonShift + 15) % 30;
  const leapShift = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapShift - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysFromMarch = epact + toSunday - 7 * late + 114;
  const month = Math.floor(daysFromMarch / 31);
  const day = (daysFromMarch % 31) + 1;
  return `${String(year).padStart(4, "0")}-0${month}-${String(day).padStart(2, "0")}`;
}
