import { formatDay, type SeriesEntry } from "@programmheft/ui";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { fillIn } from "../words/site-words.ts";
import { dateBetweenNeighbours } from "./date-between-neighbours.ts";
import { programmeExtent } from "./programme-extent.ts";

/** The events of a series as its page lists them: what is to come, and what is over. Both in the order of the series. */
export function seriesEntries(context: SiteContext): {
  readonly upcoming: readonly SeriesEntry[];
  readonly past: readonly SeriesEntry[];
} {
  const entryOf = (each: SiteEvent) => seriesEntry(each, context);
  return {
    upcoming: context.events.filter(({ isOver }) => !isOver).map(entryOf),
    past: context.events.filter(({ isOver }) => isOver).map(entryOf),
  };
}

function seriesEntry({ event, agenda }: SiteEvent, context: SiteContext): SeriesEntry {
  const { series, addresses } = context;
  const dateNote = noteOnDate(series.events.indexOf(event), context);
  return {
    ...agenda,
    href: addresses.event(event.id),
    programme: programmeExtent(event),
    ...(dateNote !== undefined && { dateNote }),
  };
}

/** "zwischen dem 12. und dem 23. November 2020": the month is said once where it is the same. */
function noteOnDate(index: number, { series, words, messages }: SiteContext): string | undefined {
  const between = dateBetweenNeighbours(series.events, index);
  if (between === undefined) return undefined;
  const { from, to } = between;
  const first = formatDay(from, messages);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  return fillIn(words.between, {
    first: isSameMonth ? first.slice(0, first.indexOf(" ")) : first,
    last: formatDay(to, messages),
  });
}
