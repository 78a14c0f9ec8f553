import type { TimeZone } from "@programmheft/core";
import type { CalendarEntry } from "../entry/calendar-entry.ts";
import type { CalendarFeed, CalendarOptions } from "../entry/calendar-options.ts";
import { utcValue } from "../entry/utc-value.ts";
import { contentLine, textLine, textValue, uriValue } from "../line/content-line.ts";
import { timeZoneComponent } from "../zone/time-zone-component.ts";
import type { Revision } from "./revision.ts";

/** An entry, and how often and when it was revised. */
export interface RevisedEntry {
  readonly entry: CalendarEntry;
  readonly revision: Revision;
}

/** The whole of a calendar (RFC 5545, 3.4): its head, the rules of the zones that its entries go by, and the entries by time. */
export function calendarText(entries: readonly RevisedEntry[], options: CalendarOptions): string {
  const { feed, organizer } = options;
  const sorted = [...entries].sort(
    (a, b) => a.entry.start - b.entry.start || (a.entry.uid < b.entry.uid ? -1 : 1),
  );
  return [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Programmheft//Programmheft//DE\r\nCALSCALE:GREGORIAN\r\n",
    // RFC 5546 (3.2.1) demands an organizer in every entry of this method.
    organizer === undefined ? "" : "METHOD:PUBLISH\r\n",
    feed === undefined ? "" : feedLines(feed, sorted),
    ...zoneComponents(sorted),
    ...sorted.map(eventComponent),
    "END:VCALENDAR\r\n",
  ].join("");
}

/** What makes a calendar one to subscribe to (RFC 7986), and the older names that programs still read. */
function feedLines(feed: CalendarFeed, entries: readonly RevisedEntry[]): string {
  const refresh = textValue(feed.refreshEvery ?? "PT6H");
  const [zone, ...others] = new Set(
    entries.map(({ entry }) => entry.zone).filter((one) => one !== undefined),
  );
  return [
    textLine("NAME", feed.name),
    textLine("X-WR-CALNAME", feed.name),
    ...(feed.description === undefined
      ? []
      : [textLine("DESCRIPTION", feed.description), textLine("X-WR-CALDESC", feed.description)]),
    ...(zone === undefined || others.length > 0 ? [] : [contentLine(`X-WR-TIMEZONE:${zone}`)]),
    ...(feed.page === undefined ? [] : [contentLine(`URL:${uriValue(feed.page)}`)]),
    ...(feed.address === undefined ? [] : [contentLine(`SOURCE;VALUE=URI:${uriValue(feed.address)}`)]),
    contentLine(`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`),
    contentLine(`X-PUBLISHED-TTL:${refresh}`),
  ].join("");
}

function zoneComponents(entries: readonly RevisedEntry[]): readonly string[] {
  const years = new Map<TimeZone, Set<number>>();
  for (const { entry } of entries) {
    if (entry.zone === undefined) continue;
    const ofZone = years.get(entry.zone) ?? new Set<number>();
    years.set(entry.zone, ofZone);
    for (const at of [entry.start, entry.end]) ofZone.add(yearOf(at));
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, ofZone]) => timeZoneComponent(zone, ofZone));
}

/** The year of an instant, give or take one: neighbours are covered as well. */
function yearOf(instant: number): number {
  return 1970 + Math.floor(instant / 31_556_952_000);
}

function eventComponent({ entry, revision }: RevisedEntry): string {
  const { sequence, created, revised } = revision;
  const stamp = revised === undefined ? notKnown : utcValue(revised);
  const history = `${created === undefined ? "" : `CREATED:${utcValue(created)}\r\n`}${
    revised === undefined ? "" : `LAST-MODIFIED:${stamp}\r\n`
  }`;
  return `BEGIN:VEVENT\r\n${contentLine(`UID:${entry.uid}`)}DTSTAMP:${stamp}\r\n${history}SEQUENCE:${sequence}\r\n${entry.lines}END:VEVENT\r\n`;
}

/** DTSTAMP must stand there; where nobody says when the data were revised, no real time would be honest. */
const notKnown = "19700101T000000Z";
