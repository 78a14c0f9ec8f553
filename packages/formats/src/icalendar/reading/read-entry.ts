import { withoutAbsent } from "../../text/without-absent.ts";
import { type CalendarTime, calendarTime, type TimeReading } from "./calendar-time.ts";
import type { Component } from "./component.ts";
import type { EntryRecord } from "./entry-record.ts";
import type { LogicalLine } from "./logical-lines.ts";
import { type Property, propertiesOf } from "./property.ts";
import { minutesOfIcalDuration } from "./span-of-entry.ts";

/** More dates than these are no list that someone stated. */
const mostDates = 2_000;

/** Reads the times of a VEVENT and how it belongs to others. */
export function readEntry(
  component: Component,
  times: TimeReading,
  unreadable: (line: LogicalLine) => void,
): EntryRecord {
  const cache = new Map<string, readonly Property[]>();
  const read = (name: string) => {
    const known = cache.get(name) ?? propertiesOf(component, name, unreadable);
    cache.set(name, known);
    return known;
  };
  const text = (name: string) => read(name)[0]?.values[0];
  const timeOf = (name: string): CalendarTime | undefined => {
    const [property] = read(name);
    return property === undefined ? undefined : timesIn(property, times)[0];
  };
  const timesOf = (name: string) =>
    read(name)
      .flatMap((property) => timesIn(property, times))
      .slice(0, mostDates);
  const uid = text("uid")?.trim();
  return {
    component,
    ...(uid !== undefined && uid !== "" && { uid }),
    ...withoutAbsent({
      recurrenceId: timeOf("recurrence-id"),
      start: timeOf("dtstart"),
      end: timeOf("dtend"),
      minutes: minutesOfIcalDuration(text("duration") ?? ""),
    }),
    rules: component.lines.get("rrule") ?? [],
    moreDates: timesOf("rdate"),
    exceptDates: timesOf("exdate"),
    sequence: Number.parseInt(text("sequence") ?? "0", 10) || 0,
    stamp: text("last-modified") ?? text("dtstamp") ?? "",
    parents: read("related-to")
      .filter(({ parameters }) => (parameters.reltype ?? "PARENT").toUpperCase() === "PARENT")
      .flatMap(({ values }) => values.slice(0, 1)),
    read,
    text,
  };
}

function timesIn(property: Property, reading: TimeReading): readonly CalendarTime[] {
  return property.values
    .map((value) => calendarTime(property, value.split("/", 1)[0] ?? "", reading))
    .filter((time) => time !== undefined);
}
