import type { Event } from "../event/event.ts";
import type { Series } from "../series/series.ts";
import { eventSpan } from "./event-span.ts";

/**
 * The events that are not over at the instant `now` (milliseconds since 1970 UTC), the earliest first, one that is going on
 * among them. Drafts and what is cancelled or postponed come along; events without a date do not.
 */
export function upcomingEvents(series: Pick<Series, "events">, now: number): readonly Event[] {
  return byStart(series)
    .filter(({ end }) => now < end)
    .map(({ event }) => event);
}

/** The events that are over at the instant `now` (milliseconds since 1970 UTC), the latest first. */
export function pastEvents(series: Pick<Series, "events">, now: number): readonly Event[] {
  return byStart(series)
    .filter(({ end }) => end <= now)
    .map(({ event }) => event)
    .reverse();
}

/**
 * The event to point people to at the instant `now` (milliseconds since 1970 UTC): the one going on, or the next that takes place
 * as announced. Drafts and what is cancelled or postponed are passed over.
 */
export function nextEvent(series: Pick<Series, "events">, now: number): Event | undefined {
  return upcomingEvents(series, now).find(({ status }) => status === "scheduled" || status === "rescheduled");
}

function byStart({ events }: Pick<Series, "events">) {
  return events
    .flatMap((event) => {
      const span = eventSpan(event);
      return span === undefined ? [] : [{ event, ...span }];
    })
    .sort((a, b) => a.start - b.start);
}
