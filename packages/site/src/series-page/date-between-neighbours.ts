import { addDays, type Event } from "@programmheft/core";

/** Days between which an event must lie, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Between which days an event without a date lies, when its neighbours in the series have one: after the event before it, before
 * the one after it. Undefined where the event has a date, or a neighbour has none.
 */
export function dateBetweenNeighbours(events: readonly Event[], index: number): DateRange | undefined {
  const before = events[index - 1];
  const after = events[index + 1]?.date;
  const last = before?.endDate ?? before?.date;
  if (events[index]?.date !== undefined || last === undefined || after === undefined) return undefined;
  const range = { from: addDays(last, 1), to: addDays(after, -1) };
  return range.from <= range.to ? range : undefined;
}
