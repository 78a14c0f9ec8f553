import { buildAgenda, type Series } from "@programmheft/core";
import { formatDay, type SeriesEntry } from "@programmheft/ui";
import { type DateRange, dateBetweenNeighbours } from "./date-between-neighbours.ts";
import { eventHref } from "./event-href.ts";
import { messages } from "./messages.ts";
import { programmeExtent } from "./programme-extent.ts";

/** The events of a series as its page lists them. */
export function seriesEntries(series: Series): readonly SeriesEntry[] {
  return series.events.map((event, index) => {
    const href = eventHref(event);
    const between = dateBetweenNeighbours(series.events, index);
    return {
      ...buildAgenda(event, series),
      href,
      ...(href === undefined && { note: event.description }),
      programme: programmeExtent(event),
      ...(between && { dateNote: dateNote(between) }),
    };
  });
}

/** "zwischen dem 12. und dem 23. November 2020": the month is said once where it is the same. */
function dateNote({ from, to }: DateRange): string {
  const first = formatDay(from, messages);
  const last = formatDay(to, messages);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `zwischen dem ${isSameMonth ? first.slice(0, first.indexOf(" ")) : first} und dem ${last}`;
}
