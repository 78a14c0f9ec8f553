import { type Event, eventSpan, formatInstant, type Interval } from "@programmheft/core";
import type { SiteEvent } from "../page/site-context.ts";

/** Somebody who comes early finds out what comes first. */
const before = 60 * 60 * 1000;

/** Between which instants a page tells what is on (ISO 8601). */
export interface LiveTimes {
  readonly from: string;
  readonly until: string;
}

/**
 * When the page of an event tells what is on now and what comes next: from an hour before it begins until it is over. Never where it
 * is over already, does not take place as announced, or has no item with a time.
 */
export function liveTimes({ event, agenda, isOver }: SiteEvent): LiveTimes | undefined {
  const takesPlace = event.status === "scheduled" || event.status === "rescheduled";
  const hasTimes = agenda.sessions.some(({ start }) => start !== undefined);
  const span = takesPlace && hasTimes && !isOver ? wholeSpan(event, agenda) : undefined;
  if (span === undefined) return undefined;
  return {
    from: formatInstant(span.start - before, agenda.timeZone),
    until: formatInstant(span.end, agenda.timeZone),
  };
}

/** The span of the event, and of what stands in its programme before or behind it. */
function wholeSpan(event: Event, { sessions }: SiteEvent["agenda"]): Interval | undefined {
  const span = eventSpan(event);
  if (span === undefined) return undefined;
  const starts = sessions.flatMap(({ start }) => (start === undefined ? [] : [Date.parse(start)]));
  const ends = sessions.flatMap(({ end }) => (end === undefined ? [] : [Date.parse(end)]));
  return {
    start: starts.reduce((first, start) => Math.min(first, start), span.start),
    end: ends.reduce((last, end) => Math.max(last, end), span.end),
  };
}
