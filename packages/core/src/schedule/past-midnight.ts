import type { LocalTime } from "../time/local-time.ts";
import { minutesOfTime } from "../time/minutes-of-time.ts";

const evening = "18:00";
const smallHours = "06:00";
const halfDay = 12 * 60;
const wholeDay = 24 * 60;

/** Whether a start that reads as earlier than the one before it means the next calendar day: from evening into the small hours. */
export function passesMidnight(from: LocalTime, to: LocalTime): boolean {
  return to < from && from >= evening && to <= smallHours;
}

/** Whether an end that reads as earlier than its start means the next calendar day: nothing longer than half a day is meant. */
export function endsAfterMidnight(start: LocalTime, end: LocalTime): boolean {
  return end < start && minutesOfTime(end) - minutesOfTime(start) + wholeDay <= halfDay;
}

/** Whether an announced end that reads as earlier than the start means the next calendar day: events may fill a day and the small hours. */
export function eventEndsAfterMidnight(start: LocalTime, end: LocalTime): boolean {
  return endsAfterMidnight(start, end) || (end < start && end <= smallHours);
}
