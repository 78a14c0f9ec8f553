import { type Event, idFromText, Series } from "@programmheft/core";
import { foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import { notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { mostFrequent } from "../exchange/most-frequent.ts";
import { personIds } from "../exchange/person-ids.ts";
import { collectProblems, type ProblemCollector } from "../exchange/problem-collector.ts";
import { decodeBytes } from "../source/decode-bytes.ts";
import { placeAt, type SourceText, sourceText } from "../source/source-text.ts";
import { withoutAbsent } from "../text/without-absent.ts";
import {
  damagedFolding,
  noEntries,
  otherComponents,
  tooDeep,
  unclosed,
} from "./reading/calendar-problems.ts";
import type { CalendarReadOptions } from "./reading/calendar-read-options.ts";
import { type Component, type ComponentReading, readComponents } from "./reading/component.ts";
import { type CalendarEntries, entriesOfCalendar, type FileContext } from "./reading/entries-of-calendar.ts";
import { eventsOfCalendar } from "./reading/events-of-calendar.ts";
import { logicalLines } from "./reading/logical-lines.ts";
import type { ReadEvent } from "./reading/read-event.ts";
import { withUniqueIds } from "./reading/with-unique-ids.ts";

/**
 * Reads a calendar of any program: its entries as events, those that are parts of another as its sessions, dates of recurring ones one by
 * one. A programme that stands in a description becomes sessions. What is not understood is reported with its place.
 *
 * Reading what `printCalendar` wrote gives everything back that its losses do not name.
 */
export function readCalendar(bytes: Uint8Array, options: CalendarReadOptions = {}): Imported {
  const { text, problems: found } = decodeBytes(bytes);
  const problems = collectProblems(found);
  const source = sourceText(text);
  const start = { place: placeAt(source, 0, 1) };
  const reading = readComponents(logicalLines(text));
  const calendars = calendarsIn(reading.components);
  if (calendars.length === 0) {
    if (!found.some(({ severity }) => severity === "error"))
      problems.add(
        notThisFormat.create(
          {
            format: "iCalendar",
            reasonDe: "Es beginnt kein Kalender.",
            reasonEn: "No calendar begins.",
          },
          start,
        ),
      );
    return { events: [], problems: problems.all() };
  }
  reportStructure(reading, calendars, source, problems);
  const file: FileContext = { ids: personIds(), problems, placeOf: (offset) => placeAt(source, offset, 1) };
  const parts = calendars.map((calendar) => {
    const entries = entriesOfCalendar(calendar, file, options);
    return { entries, events: eventsOfCalendar(entries.dates, entries.context) };
  });
  const read = parts.flatMap(({ events }) => events);
  if (read.length === 0) problems.add(noEntries.create({}, start));
  const series = seriesOf(
    parts.map(({ entries }) => entries),
    read,
    problems,
  );
  return {
    ...(series && { series }),
    events: withUniqueIds(read).map((event) => inSeries(event, series)),
    problems: problems.all(),
    text,
  };
}

/** The calendars of a file; entries that stand in none count as one. */
function calendarsIn(components: readonly Component[]): readonly Component[] {
  const calendars = components.filter(({ name }) => name === "vcalendar");
  const loose = components.filter(({ name }) => name === "vevent" || name === "vtimezone");
  if (!loose.some(({ name }) => name === "vevent")) return calendars;
  return [...calendars, { name: "vcalendar", offset: 0, lines: new Map(), components: loose }];
}

const kinds = ["vtodo", "vjournal", "vfreebusy"];

function reportStructure(
  reading: ComponentReading,
  calendars: readonly Component[],
  source: SourceText,
  problems: ProblemCollector,
): void {
  const at = (offset: number) => ({ place: placeAt(source, offset, 1) });
  if (reading.unclosed !== undefined) problems.add(unclosed.create({}, at(reading.unclosed)));
  if (reading.tooDeep !== undefined) problems.add(tooDeep.create({}, at(reading.tooDeep)));
  if (reading.repaired !== undefined) problems.add(damagedFolding.create({}, at(reading.repaired)));
  const others = calendars.flatMap(({ components }) => components).filter(({ name }) => kinds.includes(name));
  const [first] = others;
  if (first !== undefined) {
    const names = [...new Set(others.map(({ name }) => name.toUpperCase()))].join(", ");
    problems.add(otherComponents.create({ count: others.length, kinds: names }, at(first.offset)));
  }
}

/** The series that a calendar is: by its name, or by what all its entries say of themselves. */
function seriesOf(
  calendars: readonly CalendarEntries[],
  events: readonly ReadEvent[],
  problems: ProblemCollector,
): Series | undefined {
  const named = calendars.find(({ name }) => name !== undefined);
  const title = foreignLine(named?.name, problems) ?? mostFrequent(events.map(({ series }) => series?.title));
  if (title === undefined) return undefined;
  const own = mostFrequent(events.map(({ series, event }) => series?.id ?? event.seriesId));
  return Series.parse({
    id: own ?? idFromText(title),
    title,
    ...withoutAbsent({ description: foreignProse(named?.description) }),
    language: mostFrequent(events.map(({ event }) => event.language)) ?? "de",
    timeZone: mostFrequent(events.map(({ event }) => event.timeZone)) ?? "Europe/Berlin",
  });
}

function inSeries(event: Event, series: Series | undefined): Event {
  return series === undefined || event.seriesId !== undefined ? event : { ...event, seriesId: series.id };
}
