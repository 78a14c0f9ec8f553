import { LocalDate, type LocalTime, parseInstant } from "@programmheft/core";
import { remembered } from "../source/remembered.ts";

/** A date and time as programs write them (ISO 8601 and what is near it). */
export interface StatedMoment {
  readonly date: LocalDate;
  readonly time?: LocalTime;
  /** Where an offset or `Z` is given: milliseconds since 1970 UTC, and the offset in minutes. */
  readonly instant?: number;
  readonly offset?: number;
}

const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;

/** Reads "2024-12-27", "2024-12-27T10:30", "2024-12-27 10:30:00 +0100" and the like; `undefined` where it is nothing like that. */
export function statedMoment(text: string | undefined): StatedMoment | undefined {
  return text === undefined ? undefined : read(text);
}

/** Rooms side by side begin at the same moments. */
const read = remembered(2_000, readAnew);

function readAnew(text: string): StatedMoment | undefined {
  const found = pattern.exec(text.trim());
  if (found === null) return undefined;
  const [, date = "", hours, minutes, seconds = "00", zone] = found;
  if (!LocalDate.safeParse(date).success) return undefined;
  if (hours === undefined || minutes === undefined) return { date };
  if (hours > "23" || minutes > "59" || seconds > "60") return undefined;
  const time = `${hours}:${minutes}`;
  if (zone === undefined) return { date, time };
  const offset = offsetMinutes(zone);
  const instant = parseInstant(`${date}T${time}:${seconds === "60" ? "59" : seconds}Z`) - offset * 60_000;
  return { date, time, instant, offset };
}

function offsetMinutes(zone: string): number {
  if (/^z$/iu.test(zone)) return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.replace(/\D/gu, "").padEnd(4, "0");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
}
