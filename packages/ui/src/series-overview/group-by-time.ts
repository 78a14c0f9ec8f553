import { localAt, parseInstant } from "@programmheft/core";
import type { SeriesEntry } from "./series-entry.ts";

/** The events of a series as they stand to an instant. */
export interface EntriesByTime {
  /** The one to point people to: going on, or the next that takes place as announced. */
  readonly next: SeriesEntry | undefined;
  /** The others that are not over, the earliest first; those without a date at the end. */
  readonly upcoming: readonly SeriesEntry[];
  /** Those that are over, the latest first. */
  readonly past: readonly SeriesEntry[];
}

/** Sorts events by whether they are over at an instant (milliseconds since 1970 UTC). Without a time of its end, a day ends at midnight. */
export function groupByTime(entries: readonly SeriesEntry[], now: number): EntriesByTime {
  const inOrder = entries.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const past = inOrder.filter((entry) => isOver(entry, now)).reverse();
  const coming = inOrder.filter((entry) => !isOver(entry, now));
  const next = coming.find(
    ({ status, date }) => date !== undefined && (status === "scheduled" || status === "rescheduled"),
  );
  return { next, upcoming: coming.filter((entry) => entry !== next), past };
}

function isOver({ date, endDate = date, end, timeZone }: SeriesEntry, now: number): boolean {
  if (endDate === undefined) return false;
  return end === undefined ? localAt(now, timeZone).date > endDate : parseInstant(end) <= now;
}

/** What has no date comes after everything that has one. */
function orderOf({ date = "9999", startTime = "" }: SeriesEntry): string {
  return `${date} ${startTime}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
