import {
  clockWords,
  endWords,
  namedTimes,
  openEndWords,
  rangeWords,
  startWords,
} from "../knowledge/time-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { type Clock, isSurelyClock, readClock } from "./clock.ts";

/** What a text says about when something happens: a start, a range, or an end alone ("bis 09.45 Uhr"). */
export interface TimeStatement {
  readonly start?: Clock;
  readonly end?: Clock;
  /** "ab", "ca." and the like stand before it. */
  readonly isRough: boolean;
  /** The offsets in the text. */
  readonly from: number;
  readonly to: number;
}

const beforeStart = new RegExp(`(?:(?:${anyOf(startWords)})\\s{0,3})`, "yiu");
const beforeEnd = new RegExp(`(?:${anyOf(endWords)})\\s{1,3}(?:ca\\.?\\s{0,3})?`, "yiu");
const between = new RegExp(`\\s{0,6}(?:${anyOf(rangeWords)})\\s{0,6}`, "yiu");
const openEnd = new RegExp(`\\s{0,3}(?:${anyOf(openEndWords)})(?![\\p{L}\\p{N}])`, "yiu");
const named = new RegExp(`(${anyOf(Object.keys(namedTimes))})(?![\\p{L}\\p{N}])`, "yiu");
const approximately = /-?\s?ish\b/y;

/**
 * Reads what is said about the time at `offset`. A number alone ("9") counts only as part of a range whose other side is
 * surely a time ("9-10 Uhr"); `bareHours` lets it count everywhere.
 */
export function readTimeStatement(text: string, offset = 0, bareHours = false): TimeStatement | undefined {
  const untilAt = skip(beforeEnd, text, offset);
  if (untilAt > offset) {
    const end = readNamedOrClock(text, untilAt);
    if (end && isTime(end, bareHours)) return { end, isRough: false, from: offset, to: end.end };
  }
  const startAt = skip(beforeStart, text, offset);
  const first = readNamedOrClock(text, startAt);
  if (first === undefined) return undefined;
  const isRough = startAt > offset;
  const firstEnd = skip(approximately, text, first.end);
  const secondAt = skip(between, text, firstEnd);
  const second =
    secondAt > firstEnd
      ? readNamedOrClock(text, skip(beforeStart, text, secondAt))
      : rightBehind(text, first, firstEnd);
  if (second && isRange(first, second, bareHours)) {
    return {
      start: first,
      end: second,
      isRough: isRough || firstEnd > first.end,
      from: offset,
      to: second.end,
    };
  }
  if (!isTime(first, bareHours)) return undefined;
  const openAt = secondAt > firstEnd ? skip(openEnd, text, secondAt) : secondAt;
  const to = openAt > secondAt ? openAt : firstEnd;
  const word = to === firstEnd ? skip(afterClock, text, to) : to;
  return { start: first, isRough: isRough || firstEnd > first.end, from: offset, to: word };
}

/** "14:30 Uhr 17:30 Uhr": the word between the two was lost. */
function rightBehind(text: string, first: Clock, firstEnd: number): Clock | undefined {
  if (!first.hasClockWord || text[firstEnd] !== " ") return undefined;
  const second = readClock(text, firstEnd + 1);
  return second?.hasClockWord === true && second.hour > first.hour ? second : undefined;
}

const afterClock = new RegExp(`\\s{0,3}(?:${anyOf(clockWords)})(?![\\p{L}\\p{N}])`, "yiu");

/** "12:00 noon"; in capitals it may as well begin a title: "12:00 Noon Concert". */
const noonTwice = /12[:.]00\s(?=noon(?![\p{L}\p{N}]))/uy;

function readNamedOrClock(text: string, at: number): Clock | undefined {
  const offset = skip(noonTwice, text, at);
  named.lastIndex = offset;
  const match = named.exec(text);
  if (match === null) return readClock(text, offset);
  const time = namedTimes[match[0].toLowerCase().replace(/\s+/gu, " ")] ?? "12:00";
  return {
    hour: Number(time.slice(0, 2)),
    minute: 0,
    separator: "",
    hasClockWord: true,
    isPadded: true,
    end: offset + match[0].length,
  };
}

function isTime(clock: Clock, bareHours: boolean): boolean {
  return isSurelyClock(clock) || clock.separator !== "" || bareHours;
}

function isRange(first: Clock, second: Clock, bareHours: boolean): boolean {
  if (isTime(first, bareHours) && isTime(second, bareHours)) return true;
  return isSurelyClock(second) || (first.separator !== "" && second.hasClockWord);
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? offset : offset + match[0].length;
}
