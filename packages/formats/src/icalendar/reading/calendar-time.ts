import {
  instantsOfLocal,
  LocalDate,
  LocalTime,
  localAt,
  parseInstant,
  startOfDay,
  type TimeZone,
} from "@programmheft/core";
import type { Property } from "./property.ts";
import type { ZoneLookup } from "./zone-of-tzid.ts";

/** A date, or a date and time by the clocks of a zone. */
export interface CalendarTime {
  readonly date: LocalDate;
  readonly time?: LocalTime;
  /** Milliseconds since 1970 UTC; for a date alone, its midnight in the zone. */
  readonly instant: number;
  readonly zone: TimeZone;
}

/** How times of a calendar are read. */
export interface TimeReading {
  readonly zoneOf: ZoneLookup;
  /** The zone in which times in UTC are shown. */
  readonly shownIn: TimeZone;
  /** The zone of times that name none. */
  readonly floatingIn: TimeZone;
  /** Told of a time without a zone, and of a zone that is not known. */
  readonly floating: (property: Property) => void;
  readonly unknownZone: (property: Property, tzid: string) => void;
}

/** A date or time as ical.js gives it; programs also leave out the time, or write the hour 24. */
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?))?/u;

/** The value of a property as a date or time; undefined where it is none. */
export function calendarTime(
  property: Property,
  value: string,
  reading: TimeReading,
): CalendarTime | undefined {
  const [, date, hour, minute, second, utc] = pattern.exec(value) ?? [];
  if (date === undefined || !LocalDate.safeParse(date).success) return undefined;
  if (hour === undefined || minute === undefined)
    return { date, instant: startOfDay(date, reading.floatingIn), zone: reading.floatingIn };
  const time = `${hour}:${minute}`;
  if (!LocalTime.safeParse(time).success) return undefined;
  if (utc === "Z") {
    const zone = zoneOfProperty(property, reading) ?? reading.shownIn;
    const instant = parseInstant(`${date}T${time}:${second === "60" ? "59" : second}Z`);
    return { ...localAt(instant, zone), instant, zone };
  }
  const zone = zoneOfProperty(property, reading) ?? reading.floatingIn;
  if (property.parameters.tzid === undefined) reading.floating(property);
  return { date, time, instant: instantIn(date, time, zone), zone };
}

function zoneOfProperty(property: Property, reading: TimeReading): TimeZone | undefined {
  const { tzid } = property.parameters;
  if (tzid === undefined || tzid.trim() === "") return undefined;
  const zone = reading.zoneOf(tzid);
  if (zone === undefined) reading.unknownZone(property, tzid);
  return zone;
}

/** What RFC 5545 (3.3.5) makes of a time that occurs twice or never: the first, or by the offset before the change. */
export function instantIn(date: LocalDate, time: LocalTime, zone: TimeZone): number {
  const instants = instantsOfLocal(date, time, zone);
  if (instants.occurs === "once") return instants.instant;
  return instants.occurs === "twice" ? instants.earlier : instants.later;
}
