import type { DayGrid, GridCell, GridRow } from "@programmheft/core";

/** Lanes next to each other in which nothing begins or goes on. */
interface Gap {
  readonly lane: number;
  readonly laneCount: number;
}

/** A row of an HTML table: what begins in it and the gaps between, from lane to lane. What began further up is not repeated. */
export interface TableRow {
  readonly row: GridRow;
  readonly entries: readonly (GridCell | Gap)[];
  /** The row that follows in time, where nothing goes on in it and it is left out: when what stands here is over. What has no end has none. */
  readonly until?: GridRow;
}

/**
 * The rows of a day's table, ready for `rowspan` and `colspan`: every place is covered exactly once. Rows in which nothing begins and
 * nothing goes on are left out, so that an empty afternoon does not look like a session.
 */
export function tableRows({ rows, lanes, cells }: DayGrid): readonly TableRow[] {
  /** For each lane the first row in which it is free again. */
  const freeFrom = lanes.map(() => 0);
  const cellsOf = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const ofRow = cellsOf.get(cell.row) ?? [];
    cellsOf.set(cell.row, ofRow);
    ofRow.push(cell);
  }
  const shown: TableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const begun = cellsOf.get(index) ?? [];
    for (const { lane, laneCount, rowCount } of begun)
      freeFrom.fill(index + rowCount, lane, lane + laneCount);
    const gaps = gapsIn(freeFrom.map((free) => free <= index));
    const entries = [...begun, ...gaps].sort((a, b) => a.lane - b.lane);
    const isEmpty = gaps.some(({ laneCount }) => laneCount === lanes.length);
    const last = shown.at(-1);
    if (!isEmpty) shown.push({ row, entries });
    else if (last?.until === undefined && last?.row.minutes) shown.splice(-1, 1, { ...last, until: row });
  }
  return shown;
}

function gapsIn(free: readonly boolean[]): readonly Gap[] {
  const gaps: { lane: number; laneCount: number }[] = [];
  for (const [lane, isFree] of free.entries()) {
    const last = gaps.at(-1);
    if (!isFree) continue;
    if (last !== undefined && last.lane + last.laneCount === lane) last.laneCount += 1;
    else gaps.push({ lane, laneCount: 1 });
  }
  return gaps;
}
