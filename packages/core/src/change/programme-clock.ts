import type { Event } from "../event/event.ts";
import { resolveTimes } from "../schedule/resolve-times.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTime } from "../schedule/resolved-times.ts";
import { daysBetween } from "../time/calendar-days.ts";
import { localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { minutesOfTime } from "../time/minutes-of-time.ts";
import type { TimeOrigin } from "../time/time-origin.ts";
import type { ProgrammeNode } from "./programme-tree.ts";

/** A time on the clock on the wall. */
export interface WallTime {
  readonly time: LocalTime;
  /** Minutes since the beginning of the day of the programme; more than 1440 past midnight. */
  readonly minutes: number;
  readonly is: TimeOrigin;
}

/** When an item begins and ends by the clocks of its event, stated or inferred. */
export interface WallTimes {
  readonly day: ProgrammeDay;
  readonly start?: WallTime;
  readonly end?: WallTime;
  /** The length in minutes of elapsed time. */
  readonly length?: number;
}

/** Tells when the items of an event begin and end. Times are resolved when first asked for, once. */
export type ProgrammeClock = (node: ProgrammeNode) => WallTimes | undefined;

/**
 * Looks at the clocks of an event. Days of two versions are compared by what their clocks show, so that a programme that moves to
 * another date as a whole has not changed within.
 * @param programme the event's nodes, as `programmeTree` gives them
 */
export function programmeClock(event: Event, programme: readonly ProgrammeNode[]): ProgrammeClock {
  let resolved: ReadonlyMap<ProgrammeNode, ResolvedItem> | undefined;
  const shown = new Map<ResolvedItem, WallTimes>();
  const showing = (item: ResolvedItem) => {
    const times = shown.get(item) ?? wallTimes(item);
    shown.set(item, times);
    return times;
  };
  return (node) => {
    resolved ??= pairItems(programme, resolveTimes(event).sessions);
    const item = resolved.get(node);
    return item && showing(item);
  };
}

function pairItems(
  nodes: readonly ProgrammeNode[],
  items: readonly ResolvedItem[],
): ReadonlyMap<ProgrammeNode, ResolvedItem> {
  const pairs = new Map<ProgrammeNode, ResolvedItem>();
  const pair = (level: readonly ProgrammeNode[], resolved: readonly ResolvedItem[]) =>
    level.forEach((node, index) => {
      const item = resolved[index];
      if (item !== undefined) pairs.set(node, item);
      pair(node.children, item?.contributions ?? []);
    });
  pair(nodes, items);
  return pairs;
}

function wallTimes({ day, start, end }: ResolvedItem): WallTimes {
  return {
    day,
    ...(start && { start: wallTime(start, day) }),
    ...(end && { end: wallTime(end, day) }),
    ...(start && end && { length: (end.instant - start.instant) / 60_000 }),
  };
}

function wallTime({ instant, is }: ResolvedTime, { zone, placedOn }: ProgrammeDay): WallTime {
  const { date, time } = localAt(instant, zone);
  return { time, minutes: daysBetween(placedOn, date) * 1440 + minutesOfTime(time), is };
}
