import type { Event, Series } from "@programmheft/core";

/** The series that an event says it belongs to. A text that names none was written for itself: it is not taken over. */
export function seriesOfEvent(event: Event, series: Series | undefined): Series | undefined {
  return event.seriesId !== undefined && event.seriesId === series?.id ? series : undefined;
}
