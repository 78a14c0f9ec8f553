import type { Problem, ProblemPath } from "../problem.ts";
import type { Contribution } from "../session/contribution.ts";
import { daysBetween } from "../time/calendar-days.ts";
import { type ClockChangeChoice, localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { laneOf } from "./lane.ts";
import { endsAfterMidnight, passesMidnight } from "./past-midnight.ts";
import { placeTime } from "./place-time.ts";
import type { ProgrammeDay } from "./resolved-times.ts";

/** Where times of items are placed. */
export interface Placing {
  readonly day: ProgrammeDay;
  readonly choice: ClockChangeChoice;
  /** Times that a clock change makes unclear are reported here. */
  readonly problems: Problem[];
  /** When what holds the items begins, if that is known. */
  readonly start: number | undefined;
}

/** The instants that an item states. */
export interface StatedTimes {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

interface Lane {
  readonly time?: LocalTime;
  readonly instant: number | undefined;
  readonly dayOffset: number;
}

/** Places what the items state, each lane in its own order, so that each may pass midnight. */
export function placeStated(
  items: readonly Contribution[],
  paths: readonly ProblemPath[],
  { day, choice: usual, problems, start: levelStart }: Placing,
): readonly StatedTimes[] {
  if (items.every(({ start, end }) => start === undefined && end === undefined)) return items.map(() => ({}));
  const opening =
    levelStart === undefined ? { instant: undefined, dayOffset: 0 } : openingAt(levelStart, day);
  const lanes = new Map<string | undefined, Lane>();
  return items.map((item, index) => {
    if (item.start === undefined && item.end === undefined) return {};
    const path = paths[index] ?? [];
    const choice = item.repeatedHour ?? usual;
    const key = laneOf(item);
    let lane = lanes.get(key) ?? opening;
    let start: number | undefined;
    if (item.start !== undefined) {
      const isNextDay = lane.time !== undefined && passesMidnight(lane.time, item.start);
      const dayOffset = lane.dayOffset + (isNextDay ? 1 : 0);
      const notBefore = lane.instant;
      start = placeTime(item.start, day, dayOffset, { choice, path, field: "start", problems, notBefore });
      lane = { time: item.start, instant: start, dayOffset };
      lanes.set(key, lane);
    }
    if (item.end === undefined) return { start };
    const isNextDay = lane.time !== undefined && endsAfterMidnight(lane.time, item.end);
    const dayOffset = lane.dayOffset + (isNextDay ? 1 : 0);
    const end = placeTime(item.end, day, dayOffset, {
      choice,
      path,
      field: "end",
      problems,
      notBefore: start,
    });
    return { start, end };
  });
}

/** Parts of something that begins after midnight do so, too. */
function openingAt(instant: number, { placedOn, zone }: ProgrammeDay): Lane {
  const { date, time } = localAt(instant, zone);
  return { time, instant, dayOffset: daysBetween(placedOn, date) };
}
