import type { AgendaSession, DayGrid } from "@programmheft/core";
import { isQuiet } from "../agenda-list/is-quiet.ts";

/** A stretch along the day, in percent of its length. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** A session on the ruler. Lanes are counted from 0. */
export interface OverviewBar extends Stretch {
  readonly session: AgendaSession;
  readonly lane: number;
  readonly laneCount: number;
}

/** A mark on the ruler with the time that it stands for. */
interface OverviewMark {
  readonly at: number;
  /** As in "10:00". */
  readonly time: string;
}

/** What goes on at once for a while, where there are too many lanes to draw each session. */
export interface OverviewStep extends Stretch {
  /** How many sessions go on. */
  readonly count: number;
  /** Those that begin with it. */
  readonly begun: readonly AgendaSession[];
  /** Whether nothing but breaks and the like goes on. */
  readonly isQuiet: boolean;
}

/** The day drawn to scale. */
export interface Overview {
  readonly laneCount: number;
  readonly bars: readonly OverviewBar[];
  /** The same as a profile: how much goes on at once. */
  readonly steps: readonly OverviewStep[];
  readonly marks: readonly OverviewMark[];
  /** How long the day is, in minutes. */
  readonly minutes: number;
}

/** So many marks at most fit below a ruler. */
const mostMarks = 10;

/** Draws a day to scale, from its first start to its last end. Nothing where nothing has a length. */
export function overviewOf({ rows, lanes, cells }: DayGrid): Overview | undefined {
  const starts: number[] = [];
  let minutes = 0;
  for (const row of rows) {
    starts.push(minutes);
    minutes += row.minutes;
  }
  if (minutes === 0) return undefined;
  const total = minutes;
  const share = (part: number) => (100 * part) / total;
  const startOfRow = (row: number) => starts[row] ?? total;
  return {
    laneCount: lanes.length,
    minutes: total,
    bars: cells.map(({ session, lane, laneCount, row, rowCount }) => ({
      session,
      lane,
      laneCount,
      start: share(startOfRow(row)),
      length: share(startOfRow(row + rowCount) - startOfRow(row)),
    })),
    steps: rows.flatMap((row, at) => {
      const going = cells.filter((cell) => cell.row <= at && at < cell.row + cell.rowCount);
      if (going.length === 0 || row.minutes === 0) return [];
      return [
        {
          start: share(startOfRow(at)),
          length: share(row.minutes),
          count: going.length,
          begun: going.filter((cell) => cell.row === at).map(({ session }) => session),
          isQuiet: going.every(({ session }) => isQuiet(session)),
        },
      ];
    }),
    marks: marksOf(rows[0]?.time ?? "00:00", total),
  };
}

/** Full hours, or every second or third where there are many. */
function marksOf(first: string, total: number): readonly OverviewMark[] {
  const begin = Number(first.slice(0, 2)) * 60 + Number(first.slice(3, 5));
  const step = 60 * Math.ceil(total / 60 / mostMarks);
  const count = Math.floor((begin + total) / step) - Math.ceil(begin / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const minute = Math.ceil(begin / step) * step + index * step;
    return {
      at: (100 * (minute - begin)) / total,
      time: `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:00`,
    };
  });
}
