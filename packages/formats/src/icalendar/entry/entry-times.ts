import {
  type Agenda,
  addDays,
  instantOfLocal,
  parseInstant,
  startOfDay,
  type TimeZone,
} from "@programmheft/core";
import { utcValue } from "./utc-value.ts";

/** When an entry takes place: its lines, and the instants between which it lies. */
export interface EntryTimes {
  readonly lines: string;
  /** The zone whose clocks they go by; absent where they are in UTC or of whole days. */
  readonly zone?: TimeZone;
  readonly start: number;
  readonly end: number;
  readonly isWholeDays: boolean;
  /** Whether DTEND is among the lines. */
  readonly hasEnd: boolean;
}

type Times = Pick<Agenda, "start" | "end">;

/**
 * DTSTART and DTEND of something that begins at a known time. What does not end after it began has no DTEND (RFC 5545, 3.8.2.2).
 */
export function entryTimes({ start, end }: Times, zone: TimeZone): EntryTimes | undefined {
  if (start === undefined) return undefined;
  const startsAt = parseInstant(start);
  const endsAt = end === undefined ? startsAt : Math.max(startsAt, parseInstant(end));
  const hasEnd = end !== undefined && endsAt > startsAt;
  const startIsLocal = isLocal(start, startsAt, zone);
  const endIsLocal = hasEnd && isLocal(end, endsAt, zone);
  const endLine = hasEnd ? timeLine("DTEND", end, endsAt, endIsLocal ? zone : undefined) : "";
  return {
    lines: `${timeLine("DTSTART", start, startsAt, startIsLocal ? zone : undefined)}${endLine}`,
    ...((startIsLocal || endIsLocal) && { zone }),
    start: startsAt,
    end: endsAt,
    isWholeDays: false,
    hasEnd,
  };
}

/** DTSTART and DTEND of an event: by the clock, or of whole days where times are not known. */
export function eventTimes(agenda: Agenda): EntryTimes | undefined {
  const { date, timeZone } = agenda;
  const lastDate =
    agenda.endDate !== undefined && date !== undefined && agenda.endDate > date ? agenda.endDate : date;
  const isWholeDays = agenda.start === undefined || (agenda.end === undefined && lastDate !== date);
  if (!isWholeDays) return entryTimes(agenda, timeZone);
  if (date === undefined || lastDate === undefined) return undefined;
  // There is no day after the last one that a date of four digits can say.
  const dayAfter = lastDate === "9999-12-31" ? undefined : addDays(lastDate, 1);
  const endLine = dayAfter === undefined ? "" : `DTEND;VALUE=DATE:${compact(dayAfter)}\r\n`;
  return {
    lines: `DTSTART;VALUE=DATE:${compact(date)}\r\n${endLine}`,
    start: startOfDay(date, "UTC"),
    end: startOfDay(dayAfter ?? lastDate, "UTC"),
    isWholeDays: true,
    hasEnd: dayAfter !== undefined,
  };
}

/**
 * Whether the clocks of the zone tell which instant is meant. Of a time that they show twice, TZID means the first (RFC 5545, 3.3.5): the
 * second is written in UTC, as is everything in the zone UTC.
 */
function isLocal(text: string, instant: number, zone: TimeZone): boolean {
  return zone !== "UTC" && instantOfLocal(text.slice(0, 10), text.slice(11, 16), zone, "earlier") === instant;
}

function timeLine(
  name: "DTSTART" | "DTEND",
  text: string,
  instant: number,
  zone: TimeZone | undefined,
): string {
  if (zone === undefined) return `${name}:${utcValue(instant)}\r\n`;
  return `${name};TZID=${zone}:${compact(text)}T${text.slice(11, 13)}${text.slice(14, 16)}00\r\n`;
}

/** The date that a text begins with, as `YYYYMMDD`. */
function compact(text: string): string {
  return `${text.slice(0, 4)}${text.slice(5, 7)}${text.slice(8, 10)}`;
}
