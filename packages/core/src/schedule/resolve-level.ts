import type { ProblemPath } from "../problem.ts";
import type { Contribution } from "../session/contribution.ts";
import { minutesOfDuration } from "../time/minutes-of-duration.ts";
import { laneOf } from "./lane.ts";
import { type LaneStart, nextStarts } from "./next-starts.ts";
import { type Placing, placeStated, type StatedTimes } from "./place-stated.ts";
import type { ResolvedItem, ResolvedTime } from "./resolved-times.ts";
import { shareTime } from "./share-time.ts";

/** What holds the items of a level: a day of a programme, or an item with parts. */
export interface Level extends Placing {
  /** Where the first item without a start begins, if that follows. */
  readonly start: number | undefined;
  /** Where the last item ends. */
  readonly end: number | undefined;
}

const none: readonly never[] = [];

/**
 * Works out when items of one level begin and end, and then their parts.
 * @param paths where each item stands in its event
 */
export function resolveLevel<Item extends Contribution>(
  items: readonly Item[],
  paths: readonly ProblemPath[],
  level: Level,
): readonly ResolvedItem<Item>[] {
  // Most items have no parts.
  if (items.length === 0) return none;
  const { day, choice, problems } = level;
  const times = inferTimes(items, placeStated(items, paths, level), level);
  return items.map((item, index) => {
    const path = paths[index] ?? [];
    const { start, end } = times[index] ?? {};
    const parts = item.contributions;
    const contributions = resolveLevel(
      parts,
      parts.map((_, at) => [...path, "contributions", at]),
      { day, choice, problems, start: start?.instant, end: end?.instant },
    );
    const resolved: Unfinished<ResolvedItem<Item>> = { item, path, day, contributions };
    if (start !== undefined) resolved.start = start;
    if (end !== undefined) resolved.end = end;
    return resolved;
  });
}

type Unfinished<Value> = { -readonly [Key in keyof Value]: Value[Key] };

interface ItemTimes {
  start?: ResolvedTime | undefined;
  end?: ResolvedTime | undefined;
}

function inferTimes(
  items: readonly Contribution[],
  stated: readonly StatedTimes[],
  level: Level,
): readonly ItemTimes[] {
  const lanes = items.map(laneOf);
  const timed: (LaneStart & { readonly index: number })[] = [];
  stated.forEach(({ start }, index) => {
    if (start !== undefined) timed.push({ index, start, lane: lanes[index] });
  });
  const next: (number | undefined)[] = [];
  nextStarts(timed).forEach((start, at) => {
    next[timed[at]?.index ?? 0] = start;
  });
  const times = stated.map(statedTimes);
  for (const { head, rest } of runs(lanes, stated)) {
    const from = head === undefined ? level.start : stated[head]?.start;
    if (from === undefined) continue;
    const own = head === undefined ? undefined : times[head];
    if (head !== undefined && own !== undefined) {
      own.end ??= endOfItsOwn(items[head], from);
      if (items[head]?.kind === "end") continue;
    }
    const members = head === undefined || own?.end !== undefined ? rest : [head, ...rest];
    if (members.length === 0) continue;
    const following = head === undefined ? timed[0]?.start : next[head];
    const until = following ?? (level.end !== undefined && level.end > from ? level.end : undefined);
    const lengths = members.map((index) => lengthOf(items[index]));
    shareTime(lengths, own?.end?.instant ?? from, until).forEach(({ start, end }, at) => {
      const time = times[members[at] ?? 0];
      if (time && start !== undefined) time.start ??= { instant: start, is: "inferred" };
      if (time && end !== undefined) time.end ??= { instant: end, is: "inferred" };
    });
  }
  return times;
}

function statedTimes({ start, end }: StatedTimes): ItemTimes {
  const times: ItemTimes = {};
  if (start !== undefined) times.start = { instant: start, is: "stated" };
  if (end !== undefined) times.end = { instant: end, is: "stated" };
  return times;
}

/** Items without any time, behind the timed one that they follow in their lane; leading ones have no head. */
interface Run {
  readonly head: number | undefined;
  readonly rest: number[];
}

function runs(lanes: readonly (string | undefined)[], stated: readonly StatedTimes[]): readonly Run[] {
  const leading: Run = { head: undefined, rest: [] };
  const all = [leading];
  const current = new Map<string | undefined, Run>();
  lanes.forEach((lane, index) => {
    if (stated[index]?.start !== undefined) {
      const run: Run = { head: index, rest: [] };
      all.push(run);
      current.set(lane, run);
    } else if (stated[index]?.end === undefined) {
      (current.get(lane) ?? leading).rest.push(index);
    }
  });
  return all;
}

/** The end of an item that begins at a stated time, where it needs no neighbour to know it. */
function endOfItsOwn(item: Contribution | undefined, start: number): ResolvedTime | undefined {
  // That the line takes no time is what its kind says; the text states its start alone.
  if (item?.kind === "end") return { instant: start, is: "inferred" };
  const length = lengthOf(item);
  return length === undefined ? undefined : { instant: start + length * 60_000, is: "inferred" };
}

function lengthOf(item: Contribution | undefined): number | undefined {
  return item?.duration === undefined ? undefined : minutesOfDuration(item.duration);
}
