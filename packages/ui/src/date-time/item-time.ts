import type { AgendaSession } from "@programmheft/core";
import { wallTimeOf } from "./wall-time.ts";

/** A time as `<time>` needs it: what machines read, and the time on the wall. */
export interface ItemTime {
  /** With offset where the date is known: 02:30 may occur twice. Else the wall time alone. */
  readonly dateTime: string;
  /** As in "10:20". */
  readonly wall: string;
}

type TimesOf = Pick<AgendaSession, "start" | "startTime" | "end" | "endTime">;

/** The start, where it is known. */
export function startOf(item: TimesOf, timeZone: string): ItemTime | undefined {
  return itemTime(item.start, item.startTime, timeZone);
}

/** The end, where it is known. */
export function endOf(item: TimesOf, timeZone: string): ItemTime | undefined {
  return itemTime(item.end, item.endTime, timeZone);
}

function itemTime(
  instant: string | undefined,
  wall: string | undefined,
  timeZone: string,
): ItemTime | undefined {
  const shown = wall ?? (instant === undefined ? undefined : wallTimeOf(instant, timeZone));
  return shown === undefined ? undefined : { dateTime: instant ?? shown, wall: shown };
}

const minutesPerDay = 1440;

/** How long it lasts in minutes, elapsed and not read from the wall, so that it is right on the day of a clock change too. */
export function minutesOf(start: ItemTime, end: ItemTime): number {
  const elapsed = (Date.parse(end.dateTime) - Date.parse(start.dateTime)) / 60_000;
  if (!Number.isNaN(elapsed)) return elapsed;
  return (minutesOfDay(end.wall) - minutesOfDay(start.wall) + minutesPerDay) % minutesPerDay;
}

function minutesOfDay(wall: string): number {
  return Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5));
}
