import type { Event, Series } from "@programmheft/core";

/** The series of an event, unless the event says that it belongs to another. */
export function seriesOfEvent(event: Event, series: Series | undefined): Series | undefined {
  return event.seriesId === undefined || event.seriesId === series?.id ? series : undefined;
}
