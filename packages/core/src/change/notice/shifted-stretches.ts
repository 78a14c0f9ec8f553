import type { WallTime } from "../programme-clock.ts";
import type { ProgrammeNode } from "../programme-tree.ts";
import { dayText, type Scene } from "./scene.ts";
import { movesByRoom, type SessionMove, sessionMoves } from "./session-moves.ts";

/** Sessions one after the other that all begin by the same number of minutes later, or earlier. */
export interface Shift {
  readonly minutes: number;
  readonly members: readonly ProgrammeNode[];
  /** The day and room that it is limited to, as they are written. */
  readonly within: readonly string[];
  /** The first and last old start; without `last` it reaches to the end, without `first` everything moves. */
  readonly first?: WallTime;
  readonly last?: WallTime;
}

/** So many sessions that move alike are told in one sentence. */
const fewest = 3;

/**
 * Finds the stretches of a programme that move as one: on each day over all rooms, then room by room. A stretch that reaches to
 * the end of the day may have two sessions, another one needs three. Sessions whose start follows from their neighbours count too.
 */
export function shiftedStretches(scene: Scene): readonly Shift[] {
  const days = sessionMoves(scene);
  return [...days].flatMap(([day, moves]) => {
    const within = days.size > 1 ? [dayText(scene, day) ?? ""].filter(Boolean) : [];
    const shifts = shiftsOf(moves, within);
    const told = new Set(shifts.flatMap(({ members }) => members));
    const inRooms = [...movesByRoom(moves)].flatMap(([room, inRoom]) =>
      room === undefined ? [] : shiftsOf(inRoom, [...within, room]),
    );
    return [...shifts, ...inRooms.filter(({ members }) => !members.some((node) => told.has(node)))];
  });
}

function shiftsOf(moves: readonly SessionMove[], within: readonly string[]): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let begin = 0, end = 0; begin < moves.length; begin = end) {
    const minutes = distance(moves[begin]);
    while (end < moves.length && distance(moves[end]) === minutes) end += 1;
    const run = moves.slice(begin, end);
    const [first, last] = [run[0]?.from, run.at(-1)?.from];
    const reachesEnd = end === moves.length;
    if (minutes === 0 || run.length < (reachesEnd ? 2 : fewest) || first === undefined || last === undefined)
      continue;
    // "From 11:30 on" must be true of whatever else begins at 11:30.
    if (moves[begin - 1]?.from.minutes === first.minutes || moves[end]?.from.minutes === last.minutes)
      continue;
    const isAll = run.length === moves.length;
    shifts.push({
      minutes,
      members: run.map(({ node }) => node),
      within,
      ...(!isAll && { first }),
      ...(!isAll && !reachesEnd && { last }),
    });
  }
  return shifts;
}

function distance(move: SessionMove | undefined): number {
  return move === undefined ? 0 : move.to.minutes - move.from.minutes;
}
