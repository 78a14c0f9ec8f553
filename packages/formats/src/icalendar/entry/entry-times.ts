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
  readonly zone?: TimeZone;
  readonly start: number;
  readonly end: number;
}

type Times = Pick<Agenda, "start" | "end">;

/**
 * DTSTART and DTEND of something that begins at a known time. What does not end after it began has no DTEND (RFC 5545, 3.8.2.2).
 */
export function entryTimes({ start, end }: Times, zone: TimeZone): EntryTimes | undefined {
  if (start === undefined) return undefined;
  const startsAt = parseInstant(start);
  const endsAt = end === undefined ? startsAt : Math.max(startsAt, parseInstant(end));
  const startLine = timeLine("DTSTART", start, startsAt, zone);
  const endLine = end === undefined || endsAt === startsAt ? "" : timeLine("DTEND", end, endsAt, zone);
  return {
    lines: `${startLine}${endLine}`,
    ...(`${startLine}${endLine}`.includes(";TZID=") && { zone }),
    start: startsAt,
    end: endsAt,
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
  };
}

/**
 * A local time in its zone. Of a time that the clocks show twice, TZID means the first (RFC 5545, 3.3.5): the second is written in
 * UTC, as is everything in the zone UTC.
 */
function timeLine(name: "DTSTART" | "DTEND", text: string, instant: number, zone: TimeZone): string {
  const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
  if (zone === "UTC" || instantOfLocal(date, time, zone, "earlier") !== instant)
    return `${name}:${utcValue(instant)}\r\n`;
  return `${name};TZID=${zone}:${compact(date)}T${time.slice(0, 2)}${time.slice(3)}00\r\n`;
}

function compact(date: string): string {
  return `${date.slice(0, 4)}${date.slice(5, 7)}${date.slice(8)}`;
}
