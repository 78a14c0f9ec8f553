import { type LocalTime, minutesOfTime, timeOfMinutes } from "@programmheft/core";
import { isSurelyClock } from "../time/clock.ts";
import { statedTimes } from "../time/stated-times.ts";
import type { TimedLine } from "./timed-line.ts";

/** The times of a line, with the half of the day that follows from the order of the text. */
export interface PlacedTimes {
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  readonly isImpossible: boolean;
  /** Whether the afternoon is not stated but follows from the order. */
  readonly isAfternoonInferred?: true;
}

const noon = 12 * 60;

/**
 * Works the times of all lines out. Where a text counts to twelve without saying a.m. or p.m. ("11:30", then "1:00"), a time
 * that would go back behind noon is one of the afternoon.
 */
export function placeTimes(lines: readonly TimedLine[]): ReadonlyMap<TimedLine, PlacedTimes> {
  const isTwelveHours = countsToTwelve(lines);
  const placed = new Map<TimedLine, PlacedTimes>();
  const firstLast = isTwelveHours && isEvening(lines) ? noon : 0;
  let last = firstLast;
  const rooms = new Set<string>();
  for (const line of lines) {
    if (line.day !== undefined) last = firstLast;
    if (line.time === undefined) continue;
    if (opensRoom(line, rooms)) last = firstLast;
    const times = statedTimes(line.time);
    if (!isTwelveHours) {
      placed.set(line, times);
      continue;
    }
    const start = afternoon(times.start, last, line.time.start?.half);
    if (start !== undefined) last = minutesOfTime(start);
    const end = afternoon(times.end, last, line.time.end?.half);
    const isInferred = start !== times.start || end !== times.end;
    placed.set(line, {
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      isImpossible: times.isImpossible,
      ...(isInferred ? { isAfternoonInferred: true } : {}),
    });
  }
  return placed;
}

/** The programme of a further room begins in the morning again. */
function opensRoom({ line, time }: TimedLine, rooms: Set<string>): boolean {
  const { room } = line;
  if (room === undefined || rooms.has(room)) return false;
  rooms.add(room);
  const hour = time?.start?.hour ?? 0;
  return rooms.size > 1 && hour > 8 && hour < 12;
}

function afternoon(
  time: LocalTime | undefined,
  last: number,
  half: string | undefined,
): LocalTime | undefined {
  if (time === undefined || half !== undefined) return time;
  const minutes = minutesOfTime(time);
  return minutes < last && minutes < noon && minutes + noon >= last ? timeOfMinutes(minutes + noon) : time;
}

/** An event that begins between five and eight, where nobody has breakfast, begins in the evening. */
function isEvening(lines: readonly TimedLine[]): boolean {
  const timed = lines.filter(({ time }) => time !== undefined);
  const [first] = timed;
  const start = first?.time?.start;
  if (start === undefined || timed.length < 3 || timed.some(({ time }) => time?.start?.half !== undefined))
    return false;
  if (start.hour < 5 || start.hour > 7) return false;
  return !timed.some(({ rest }) => /breakfast|frühstück|morning|run|yoga|sunrise/iu.test(rest));
}

/** No hour above twelve, none written "01:00", no "Uhr". */
function countsToTwelve(lines: readonly TimedLine[]): boolean {
  const clocks = lines.flatMap(({ time }) => [time?.start, time?.end].filter((clock) => clock !== undefined));
  return (
    clocks.some(isSurelyClock) &&
    clocks.every(
      ({ hour, isPadded, hasClockWord, separator, half }) =>
        half !== undefined ||
        (hour >= 1 && hour <= 12 && !(isPadded && hour < 10) && (!hasClockWord || separator === "")),
    )
  );
}
