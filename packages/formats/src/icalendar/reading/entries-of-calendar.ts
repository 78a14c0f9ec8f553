import { type Problem, type SourcePlace, TimeZone } from "@programmheft/core";
import { foreignLine } from "../../exchange/foreign-text.ts";
import { zoneAssumed, zoneUnknown } from "../../exchange/import-problems.ts";
import { languageOf } from "../../exchange/language-of.ts";
import type { PersonIds } from "../../exchange/person-ids.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";
import { usualZone } from "../../exchange/time-zone-of.ts";
import { unreadableLine } from "./calendar-problems.ts";
import type { CalendarReadOptions } from "./calendar-read-options.ts";
import type { TimeReading } from "./calendar-time.ts";
import type { Component } from "./component.ts";
import { datesOfEntries, type EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";
import type { LogicalLine } from "./logical-lines.ts";
import { propertiesOf } from "./property.ts";
import { readEntry } from "./read-entry.ts";
import { zoneLookup } from "./zone-of-tzid.ts";

/** What all calendars of a file share. */
export interface FileContext {
  readonly ids: PersonIds;
  readonly problems: ProblemCollector;
  readonly placeOf: (offset: number) => SourcePlace;
}

/** The dates of a VCALENDAR, and how its entries are to be read. */
export interface CalendarEntries {
  readonly dates: readonly EntryDate[];
  readonly context: EntryContext;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** Reads the times of all entries of a calendar. */
export function entriesOfCalendar(
  calendar: Component,
  file: FileContext,
  options: CalendarReadOptions,
): CalendarEntries {
  const { problems, placeOf } = file;
  const report = (problem: Problem, offset: number) => problems.add({ ...problem, place: placeOf(offset) });
  const unreadable = (line: LogicalLine) =>
    report(unreadableLine.create({ line: line.text.slice(0, 60) }), line.offset);
  const text = (name: string) => propertiesOf(calendar, name, unreadable)[0]?.values[0];
  const times = timeReading(calendar, text, report, options);
  const records = calendar.components
    .filter(({ name }) => name === "vevent")
    .map((component) => readEntry(component, times, unreadable));
  const context: EntryContext = {
    ...file,
    isOwn: /\/\/Programmheft\/\//u.test(text("prodid") ?? ""),
    timeZone: times.floatingIn,
    language: languageOf(options.language),
    projects: options.projects ?? [],
  };
  const titleOf = ({ text: read }: { readonly text: (name: string) => string | undefined }) =>
    foreignLine(read("summary")?.slice(0, 200), problems) ?? "";
  return {
    dates: datesOfEntries(records, { window: options.window, report, titleOf }),
    context,
    name: text("x-wr-calname") ?? text("name"),
    description: text("x-wr-caldesc") ?? text("description"),
  };
}

/** Times in UTC are shown in the zone that the calendar is for; times without a zone are taken to be in it, too. */
function timeReading(
  calendar: Component,
  text: (name: string) => string | undefined,
  report: (problem: Problem, offset: number) => void,
  options: CalendarReadOptions,
): TimeReading {
  const zones = calendar.components.filter(({ name }) => name === "vtimezone");
  const zoneOf = zoneLookup(zones);
  const [only, ...others] = zones;
  const tzid = only?.lines.get("tzid")?.[0]?.text;
  const ofCalendar =
    zoneOf(text("x-wr-timezone") ?? "") ??
    (tzid === undefined || others.length > 0 ? undefined : zoneOf(tzid.slice(tzid.indexOf(":") + 1)));
  const assumed = TimeZone.safeParse(options.timeZone).data;
  const floatingIn = ofCalendar ?? assumed ?? usualZone;
  let isFloatingTold = ofCalendar !== undefined;
  const unknown = new Set<string>();
  return {
    zoneOf,
    shownIn: ofCalendar ?? assumed ?? "UTC",
    floatingIn,
    floating: ({ line }) => {
      if (isFloatingTold) return;
      isFloatingTold = true;
      report(zoneAssumed.create({ zone: floatingIn }), line.offset);
    },
    unknownZone: ({ line }, stated) => {
      if (unknown.has(stated)) return;
      unknown.add(stated);
      report(zoneUnknown.create({ stated: stated.slice(0, 80), zone: floatingIn }), line.offset);
    },
  };
}
