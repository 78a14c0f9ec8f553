import type { LocalTime } from "@programmheft/core";

const written = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:(uhr|h)|(a|p)\.?m\.?)?$/u;
const fourDigits = /^(\d{2})(\d{2})$/u;

/** The time of day that somebody typed: "11:12", "11.12 Uhr", "9h05", "1112", "2:15 pm". */
export function readTimeOfDay(word: string): LocalTime | undefined {
  const typed = word.trim().toLowerCase();
  const [, hours, minutes = "0", , half] = fourDigits.exec(typed) ?? written.exec(typed) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = hourOfDay(Number(hours), half);
  return hour === undefined ? undefined : `${twoDigits(hour)}:${twoDigits(Number(minutes))}`;
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function twoDigits(amount: number): string {
  return String(amount).padStart(2, "0");
}
