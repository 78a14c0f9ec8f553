import { formatInstant, localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import type { TimeZone } from "../time/time-zone.ts";
import type { Agenda, AgendaSession } from "./agenda.ts";
import { gridLanes, type Lane } from "./grid-lanes.ts";
import { gridRows } from "./grid-rows.ts";
import { placeSessions } from "./place-sessions.ts";

const minute = 60_000;

/** A row of the grid: from one time at which something begins or ends to the next. Of no minutes where something has no length. */
export interface GridRow {
  readonly time: LocalTime;
  /** The same with date and offset (RFC 3339), where the date is known. */
  readonly start?: string;
  readonly minutes: number;
}

/** Where a session stands in the grid. Rows and lanes are counted from 0. */
export interface GridCell {
  readonly session: AgendaSession;
  readonly lane: number;
  /** How many lanes it takes: all of them, where nothing runs beside a session that names no room and no track. */
  readonly laneCount: number;
  readonly row: number;
  readonly rowCount: number;
}

/** The grid of one day. */
export interface DayGrid {
  /** What the sessions of the day call it, where they do. */
  readonly day?: string;
  readonly lanes: readonly Lane[];
  readonly rows: readonly GridRow[];
  /** By row, then by lane. No two share a place. */
  readonly cells: readonly GridCell[];
  /** Sessions without a start, in the order of the programme. */
  readonly unplaced: readonly AgendaSession[];
}

/**
 * Lays the sessions of each day out as a grid with time going down and parallel sessions side by side. Rooms (or else tracks) are
 * lanes in the order in which the programme first names them, `order` first; where two sessions overlap in one room, the room has two
 * lanes. Sessions for everyone go across all lanes, or where something runs beside them into lanes without a name, as few as can be.
 * A session without an end takes the row of its start.
 */
export function layOutLanes(
  agenda: Agenda,
  { order = [] }: { readonly order?: readonly string[] } = {},
): readonly DayGrid[] {
  const days = new Map<string | undefined, AgendaSession[]>();
  for (const session of agenda.sessions) {
    const ofDay = days.get(session.day) ?? [];
    days.set(session.day, ofDay);
    ofDay.push(session);
  }
  return Array.from(days, ([day, sessions]) => ({
    ...(day !== undefined && { day }),
    ...layOutDay(sessions, agenda.timeZone, order),
  }));
}

function layOutDay(
  sessions: readonly AgendaSession[],
  zone: TimeZone,
  order: readonly string[],
): Omit<DayGrid, "day"> {
  const isDated = sessions.some(({ start }) => start !== undefined);
  const placed = placeSessions(sessions);
  const isPlaced = new Set(placed.map(({ session }) => session));
  const { rows, rowsOf } = gridRows(placed);
  const inRows = placed.map((one) => ({ ...one, ...rowsOf(one) }));
  const { lanes, laneOf } = gridLanes(inRows, order);
  return {
    lanes,
    rows: rows.map(({ start, end }) => ({
      time: isDated ? localAt(start, zone).time : timeOfMinutes(start / minute),
      ...(isDated && { start: formatInstant(start, zone) }),
      minutes: (end - start) / minute,
    })),
    cells: inRows
      .map(({ session, start, end }, index): GridCell => {
        const lane = laneOf[index];
        const across = { lane: lane ?? 0, laneCount: lane === undefined ? lanes.length : 1 };
        return { session, ...across, row: start, rowCount: end - start };
      })
      .sort((a, b) => a.row - b.row || a.lane - b.lane),
    unplaced: sessions.filter((session) => !isPlaced.has(session)),
  };
}
