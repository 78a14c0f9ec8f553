import type { LocalTime } from "@programmheft/core";

/** A time of day: "9:30", "09:30:00", "9.30". */
export function timeOfDay(text: string | undefined): LocalTime | undefined {
  const found = /^\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*$/u.exec(text ?? "");
  const [, hours = "", minutes = ""] = found ?? [];
  if (found === null || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
