import {
  addDays,
  durationOfMinutes,
  endsAfterMidnight,
  instantsOfLocal,
  type LocalDate,
  type LocalTime,
  minutesOfTime,
  passesMidnight,
  type Session,
  type TimeZone,
  timeOfMinutes,
} from "@programmheft/core";
import type { ItemDraft, Moment } from "./programme-draft.ts";
import { shownAt } from "./shown-at.ts";

/** The times of an item as core stores them: by calendar and clock. */
export type PlacedTimes = Pick<Session, "start" | "end" | "duration" | "repeatedHour">;

/** When an item begins: where it belongs in the order, and what the clocks show there. */
export interface ItemStart {
  readonly item: ItemDraft;
  readonly instant?: number;
  readonly date?: LocalDate;
  readonly time?: LocalTime;
  /** Without a date: whether it begins in the night after its day. */
  readonly isNight?: boolean;
  readonly repeatedHour?: "earlier" | "later";
}

/** The last start on a day in a room, and how many midnights have passed there. */
interface LaneState {
  readonly time: LocalTime;
  readonly midnights: number;
}

const minute = 60_000;
const wholeDay = 1_440;
/** Longer than any duration that core stores: nothing that could be meant. */
const longest = 9_999 * 60;

/** Finds what the clocks of the zone show when an item begins. */
export function startOfItem(item: ItemDraft, zone: TimeZone): ItemStart {
  const { start } = item;
  if (start === undefined) return { item };
  const instant = instantOf(start, zone);
  if (instant === undefined)
    return "time" in start ? { item, time: start.time, isNight: start.isNight === true } : { item };
  return { item, instant, ...shownAt(instant, zone) };
}

/** The instant that a moment means; of two, the earlier. `undefined` where its date is not known. */
export function instantOf(moment: Moment, zone: TimeZone): number | undefined {
  if ("instant" in moment) return moment.instant;
  if (moment.date === undefined) return undefined;
  const instants = instantsOfLocal(moment.date, moment.time, zone);
  if (instants.occurs === "once") return instants.instant;
  return instants.occurs === "twice" ? instants.earlier : instants.later;
}

/**
 * The day under which an item is listed. A night belongs to the day before where the source lists it there and core counts it so:
 * from evening into the small hours of the same room.
 */
export function dayOfItem(
  { item, date, time }: ItemStart,
  lanes: Map<string, LaneState>,
): string | undefined {
  if (date === undefined || time === undefined) return item.day;
  const listed = item.day ?? date;
  for (const day of listed === date ? [date] : [listed, date]) {
    const lane = JSON.stringify([day, item.room, item.room === undefined ? item.track : undefined]);
    const last = lanes.get(lane);
    const midnights =
      (last?.midnights ?? 0) + (last !== undefined && passesMidnight(last.time, time) ? 1 : 0);
    if (day !== date && (!isDate(day) || addDays(day, midnights) !== date)) continue;
    lanes.set(lane, { time, midnights });
    return day;
  }
  return date;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** The times to store for an item: an end where the clocks show it just once, else a length. */
export function timesOfItem(start: ItemStart, zone: TimeZone): PlacedTimes {
  const minutes = minutesOfItem(start, zone);
  const { time, date, instant } = start;
  const length = minutes === undefined || minutes > longest ? {} : { duration: durationOfMinutes(minutes) };
  if (time === undefined) return length;
  if (minutes === undefined || minutes === 0) return { start: time, ...repeatedHourOf(start) };
  if (date === undefined || instant === undefined) {
    const end = timeOfMinutes(minutesOfTime(time) + minutes);
    const passes = minutesOfTime(time) + minutes >= wholeDay;
    return minutes < wholeDay && passes === endsAfterMidnight(time, end)
      ? { start: time, end }
      : { start: time, ...length };
  }
  const end = shownAt(instant + minutes * minute, zone);
  const endDate = endsAfterMidnight(time, end.time) ? addDays(date, 1) : date;
  const isPlain =
    end.date === endDate && (end.time > time || endDate !== date) && end.repeatedHour === undefined;
  return { start: time, ...repeatedHourOf(start), ...(isPlain ? { end: end.time } : length) };
}

function minutesOfItem({ item, instant, time }: ItemStart, zone: TimeZone): number | undefined {
  if (item.minutes !== undefined) return item.minutes;
  if (item.end === undefined) return undefined;
  const end = instantOf(item.end, zone);
  if (end !== undefined && instant !== undefined) {
    const minutes = Math.round((end - instant) / minute);
    return minutes > 0 ? minutes : undefined;
  }
  if (time === undefined || !("time" in item.end)) return undefined;
  const between = minutesOfTime(item.end.time) - minutesOfTime(time);
  if (between > 0) return between;
  return endsAfterMidnight(time, item.end.time) ? between + wholeDay : undefined;
}

function repeatedHourOf({ repeatedHour }: ItemStart): Pick<Session, "repeatedHour"> {
  return repeatedHour === undefined ? {} : { repeatedHour };
}
