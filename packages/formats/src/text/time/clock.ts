import { clockWords } from "../knowledge/time-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

/**
 * A time of day as it stands in a text, before it is known what it means: "9.30", "9 Uhr", "2:00 PM". What makes it sure
 * that it is a time at all is kept, too.
 */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** "a.m." or "p.m.", where that is stated. */
  readonly half?: "am" | "pm";
  /** What stands between hour and minute; "" where no minute is given. */
  readonly separator: ":" | "." | "h" | "";
  /** Whether "Uhr" or the like stands behind it. */
  readonly hasClockWord: boolean;
  /** Whether the hour is written with two digits. */
  readonly isPadded: boolean;
  /** The offset behind it. */
  readonly end: number;
}

const clockPattern = new RegExp(
  "(\\d{1,2})" +
    "(?:\\s?([:.h])\\s?(\\d{2})(?![\\d]))?" +
    "(?:\\s{0,3}([ap])\\.?\\s?m(?:\\.(?=[\\s–—-]|$)|(?![a-z])|(?=[A-ZÄÖÜ])))?" +
    `(?:\\s{0,3}(${anyOf(clockWords)})(?![\\p{L}\\p{N}]))?`,
  "yiu",
);

const gluedClockWord = /^\s{0,3}Uhr(?=\p{Lu}\p{Ll})/u;

/** Reads the time that begins at `offset`, or nothing. Times that no clock shows ("25:70") are read as well. */
export function readClock(text: string, offset: number): Clock | undefined {
  clockPattern.lastIndex = offset;
  const match = clockPattern.exec(text);
  if (match === null) return undefined;
  const [whole, hour = "", separator, minute = "00", half, word] = match;
  // "10:40 UhrTreffpunkt": a word with its capital letter glued to it is none of its own.
  const glued =
    word === undefined
      ? gluedClockWord.exec(text.slice(offset + whole.length, offset + whole.length + 8))
      : null;
  const clockWord = word ?? glued?.[0];
  const end = offset + whole.length + (glued?.[0].length ?? 0);
  // "18.09.2014" and "1.2.3" are no times, "20,00 Euro" is a price, "9er" a word.
  if (/^[.,:]?\d/u.test(text.slice(end, end + 2))) return undefined;
  if (separator === "." && /^\.\s?\d/u.test(text.slice(end, end + 3))) return undefined;
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(half === undefined ? {} : { half: half.toLowerCase() === "a" ? "am" : "pm" }),
    separator: separator === ":" || separator === "." ? separator : separator === undefined ? "" : "h",
    hasClockWord: clockWord !== undefined,
    isPadded: hour.length === 2,
    end,
  };
}

/** Whether it is a time even where nothing around it says so. "9.30" may be a number of a section, "9" a count. */
export function isSurelyClock(clock: Clock): boolean {
  return clock.separator === ":" || clock.separator === "h" || clock.hasClockWord || clock.half !== undefined;
}

/** Whether a clock can show it. 24:00 counts: it is how programmes write midnight. */
export function isOnTheClock(clock: Clock): boolean {
  if (clock.minute > 59) return false;
  if (clock.half !== undefined) return clock.hour >= 1 && clock.hour <= 12;
  return clock.hour < 24 || (clock.hour === 24 && clock.minute === 0);
}
