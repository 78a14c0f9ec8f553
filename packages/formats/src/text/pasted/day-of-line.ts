import { dayCounts, dayNouns, wordsBeforeDay } from "../knowledge/day-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { type DateStatement, readWeekday } from "../time/read-date.ts";
import { findDateSpan } from "../time/read-date-span.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";

/** The day that a line names, and what stands behind it. */
export interface DayClue {
  /** Its words, as a heading shows them. */
  readonly words: string;
  readonly date?: DateStatement;
  /** The last day, where the line names several. */
  readonly lastDate?: DateStatement;
  /** "Tag 2": which day of the event it is. */
  readonly count?: number;
  /** A time behind it: "Freitag, 18:00-22:00 Uhr". */
  readonly time?: TimeStatement;
  /** The text behind date and time; a title, where the line is an item of its own. */
  readonly rest: string;
  /** Other words on the line, which say nothing of the time: a place, a remark. */
  readonly beside?: string;
}

/** More signs than this beside a date, and the line only mentions it. */
const mostSignsBeside = 24;
/** A date stands near the beginning of a line, or the line is about something else. */
const mostSignsRead = 200;

const nouns = anyOf(dayNouns);
const counts = anyOf(dayCounts.flat());
const counted = new RegExp(
  `^(?:(?:${anyOf(wordsBeforeDay)})\\s{1,2})?(?:(?:(\\d)\\.|(${counts}))\\s?(?:${nouns})|(?:${nouns})\\s?(?:(\\d)|(${counts}))(?![\\p{L}\\d]))\\s?[:.,|–—-]?\\s?`,
  "iu",
);
const leading = new RegExp(`^(?:(?:${anyOf(wordsBeforeDay)})(?:[\\s:,|–—-]+|$))*$`, "iu");
const separator = /^\s?(?:[,:|–—-]\s?)*(?:(?:um|ab|von|at|from)\s)?/iu;

/** Reads the date, the weekday or the counted day of which a line consists, perhaps with a time or a few words beside it. */
export function dayOfLine(text: string): DayClue | undefined {
  if (text.length > mostSignsRead) return undefined;
  const star = /^\*?/u.exec(text)?.[0].length ?? 0;
  const count = star > 0 ? null : counted.exec(text);
  const from = count?.[0].length ?? star;
  const number = count === null ? undefined : numberOfDay(count);
  const span = findDateSpan(text, from);
  const date = span?.first ?? readWeekday(text, from);
  // "Tag 2 (Freitag, 15. Oktober)"
  const opened = count !== null && text[from] === "(" ? from + 1 : from;
  if (date === undefined || !leading.test(text.slice(opened, date.from))) {
    return number === undefined ? undefined : withTime(text, from, { words: text, count: number });
  }
  const clue = {
    words: text.slice(star, opened > from && text[date.to] === ")" ? date.to + 1 : date.to).trim(),
    date,
    ...(span?.last === undefined ? {} : { lastDate: span.last }),
    ...(number === undefined ? {} : { count: number }),
  };
  return withTime(text, date.to, clue);
}

function withTime(text: string, to: number, clue: Omit<DayClue, "rest">): DayClue | undefined {
  const gap = separator.exec(text.slice(to, to + 20))?.[0].length ?? 0;
  const time = readTimeStatement(text, to + gap);
  if (time !== undefined) {
    const rest = text.slice(time.to).replace(/^[\s:|,–—-]+/u, "");
    if (rest === "" || /^(?:Uhr)?[\s.)]*$/iu.test(rest)) return { ...clue, time, rest: "" };
    return clue.date?.day === undefined ? undefined : { ...clue, time, rest };
  }
  const rest = text.slice(to);
  const isCount = clue.date === undefined;
  const isTextual = /[„“"«»?!]/u.test(rest);
  const letters = rest.replace(/[\d\s:.,–—|()-]|Uhr/gu, "");
  if (isTextual && !isCount) return undefined;
  // Behind a weekday alone anything else makes a sentence of it.
  const most = clue.date !== undefined && clue.date.day === undefined ? 0 : mostSignsBeside;
  if (!isCount && letters.length > most) return undefined;
  if (isCount && rest.length > 80) return undefined;
  const beside = isCount
    ? ""
    : rest
        .replace(/^[\s,:|–—(-]+/u, "")
        .trim()
        .replace(/^([^(]*)\)$/u, "$1");
  return {
    ...clue,
    words: isCount ? text : clue.words,
    rest: "",
    ...(/\p{L}{3}/u.test(beside) ? { beside } : {}),
  };
}

function numberOfDay(match: RegExpExecArray): number {
  const digits = match[1] ?? match[3];
  if (digits !== undefined) return Number(digits);
  const word = (match[2] ?? match[4] ?? "").toLowerCase();
  return dayCounts.findIndex((words) => words.includes(word)) + 1;
}
