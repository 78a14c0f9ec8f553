import type { Interval } from "../time/interval.ts";

/** The rows of a grid in time, and which of them something fills: from `start` up to, but not including, `end`. */
export interface GridRows {
  readonly rows: readonly Interval[];
  readonly rowsOf: (item: Interval) => Interval;
}

/**
 * Cuts time into rows wherever an item begins or ends. What has no length has a row of no length, before the row that begins at the
 * same time; so each item fills at least one row, and items that do not overlap share none.
 */
export function gridRows(items: readonly Interval[]): GridRows {
  const times = [...new Set(items.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const moments = new Set(items.filter(({ start, end }) => start === end).map(({ start }) => start));
  const rows: Interval[] = [];
  /** The first row at a time, and the first one that goes on from it. */
  const first = new Map<number, number>();
  const lasting = new Map<number, number>();
  for (const [index, time] of times.entries()) {
    first.set(time, rows.length);
    if (moments.has(time)) rows.push({ start: time, end: time });
    lasting.set(time, rows.length);
    const next = times[index + 1];
    if (next !== undefined) rows.push({ start: time, end: next });
  }
  const rowAt = (rowsByTime: ReadonlyMap<number, number>, time: number) => rowsByTime.get(time) ?? 0;
  return {
    rows,
    rowsOf: ({ start, end }) =>
      start === end
        ? { start: rowAt(first, start), end: rowAt(first, start) + 1 }
        : { start: rowAt(lasting, start), end: rowAt(first, end) },
  };
}
