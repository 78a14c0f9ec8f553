import { cleanLine } from "../../source/clean-text.ts";
import { followingWords } from "../knowledge/following-words.ts";
import { eventLabels } from "../knowledge/label-words.ts";
import { repeatingWords } from "../knowledge/repeating-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { wordList } from "../knowledge/word-table.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { isSurelyClock } from "../time/clock.ts";
import { findDate } from "../time/read-date.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";
import { type DayClue, dayOfLine } from "./day-of-line.ts";

/** A line, the time that it states for what it names, the day of which it consists, and the text that is left. */
export interface TimedLine {
  readonly line: ClueLine;
  readonly time?: TimeStatement;
  readonly day?: DayClue;
  /** The text beside the time, or all of it. */
  readonly rest: string;
  /** Whether the time stands behind the title. */
  readonly isTimeBehind?: true;
  /** The date with which the line begins, where it goes on as a title may: "04.11.2020 Woher die Erde kommt". */
  readonly lead?: DayClue;
  /** Whether a word stands in the place of the time: "danach". */
  readonly isFollowing?: true;
}

/** A bracket, or words that say what a time follows: "Im Anschluss (ca. 20.30 Uhr): Vortrag". */
const leadingWords =
  /^(?:[([]|(?:im Anschluss|anschließend|danach|afterwards)[\s,:(–-]{1,4}(?=(?:ca\.?|gegen|ab|um|from|at)?\s?\d))/iu;
const behindTime = /^\s*\)?\s*(?:[:|–—-]+|[.,](?=\s))?\s*/u;
const repeating = wordList(repeatingWords);
const minutesOnly =
  /^\s?(?:Min\b|Minuten\b|minutes\b|Prozent|%|€|Euro\b|Jahre\b|Personen\b|Teilnehm|Plätze\b)/iu;
const eventLabel = new RegExp(`^(?:${anyOf(eventLabels.flatMap(({ words }) => words))})\\s?:`, "iu");

/** Reads what a line says of time. */
export function timedLine(line: ClueLine): TimedLine {
  const isHeading = line.cell === undefined || line.cell.column === 0;
  const day = isHeading ? dayOfLine(line.text) : undefined;
  if (day !== undefined) {
    if (day.time !== undefined && day.rest !== "") return { line, day, time: day.time, rest: day.rest };
    return { line, day, rest: "" };
  }
  const bracket = leadingWords.exec(line.text)?.[0].length ?? 0;
  const time = readTimeStatement(line.text, bracket);
  if (time === undefined) {
    const lead = isHeading ? leadingDate(line.text) : undefined;
    return followingLine(line) ?? { line, ...timeBehind(line), ...(lead === undefined ? {} : { lead }) };
  }
  const behind = line.text.slice(time.to);
  const isGlued = behind !== "" && !/^[\s:|–—.,)\]-]/u.test(behind);
  if (minutesOnly.test(behind)) return { line, rest: line.text };
  if (isGlued && !endsSurely(time, behind)) return { line, rest: line.text };
  return { line, time, rest: withoutCount(behind.replace(behindTime, "")) };
}

/** A whole date, or one with its weekday, at the beginning of a longer line. */
function leadingDate(text: string): DayClue | undefined {
  const date = text.length > longestTitle * 2 ? undefined : findDate(text.slice(0, 60));
  if (date === undefined || date.from > 0) return undefined;
  const rest = text.slice(date.to).replace(/^[\s:|,–—-]+/u, "");
  return /^[„“"»\p{Lu}]/u.test(rest) ? { words: text.slice(0, date.to), date, rest } : undefined;
}

/** Words in the place of a time, and what stands behind them. */
export const following: RegExp = new RegExp(`^(?:${anyOf(followingWords)})(?:\\s?[:,–|-])?\\s+(?=\\S)`, "iu");
const finiteVerb =
  /(?:^|\s)(?:ist|sind|wird|werden|findet|finden|gibt|geht|haben|können|lädt|laden|beginnt|besteht|spielt|folgt|is|are|will|we|you)(?:\s|$)/iu;

/** "danach: Empfang": an item without a time of its own. A sentence is none. */
function followingLine(line: ClueLine): TimedLine | undefined {
  const match = following.exec(line.text.slice(0, 40));
  if (match === null || line.text.length > 120 || line.cell?.role === "people") return undefined;
  const rest = line.text.slice(match[0].length);
  if (finiteVerb.test(rest) || /\p{Ll}[.!?]\s/u.test(rest) || /:$/u.test(rest)) return undefined;
  return { line, rest, isFollowing: true };
}

/** "9.30amIntroduction", "9:45-10:00Opening": the half of the day or the minutes tell where the time ends. */
function endsSurely({ start, end }: TimeStatement, behind: string): boolean {
  const last = end ?? start;
  if (last?.half !== undefined || last?.hasClockWord === true) return true;
  const isExact = last?.separator === ":" || (end?.separator === "." && start?.separator === ".");
  return isExact && /^[„“"'‘»(]?\p{Lu}(?:\p{Ll}|[\s&])/u.test(behind);
}

const countBefore = /^(?:TOP\s?\d{1,2}[a-z]?[.:)]?|\d{1,2}\.\)?)\s+(?=\p{Lu}|["„“])/u;

/** The number of an item says nothing that its place does not say. */
function withoutCount(text: string): string {
  const match = countBefore.exec(text);
  return match === null || /^\d{1,2}\.\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(text)
    ? text
    : text.slice(match[0].length);
}

const trailing =
  /(?:^|[\s(,:|–—-])((?:(?:von|ab|um|from|at)\s)?\d{1,2}(?:[:.]\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?))?(?:\s?(?:[–—-]|bis|to|until)\s?\d{1,2}(?:[:.]\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?))?)?)\s?\)?\.?$/iu;
/** A longer line is a sentence that mentions a time. */
const longestTitle = 160;

/** "Pause: 10.30 bis 11.00 Uhr", "Mittagessen (12:30 – 13:30 Uhr)", "2.) Mobilität, Zeitrahmen: 11.00 bis 12.00 Uhr". */
function timeBehind(line: ClueLine): Pick<TimedLine, "rest" | "time" | "isTimeBehind"> {
  const { text } = line;
  const whole = { rest: text };
  if (text.length > longestTitle || line.heading === 1 || eventLabel.test(text)) return whole;
  if (repeating.find(text) !== undefined) return whole;
  const inner = labelledTime.exec(text);
  if (inner !== null) {
    const from = inner.index + inner[0].length;
    const time = readTimeStatement(text, from);
    if (time !== undefined) {
      const rest = cleanLine(`${text.slice(0, inner.index)}${text.slice(time.to)}`);
      return { rest, time, isTimeBehind: true };
    }
  }
  const match = trailing.exec(text.slice(-60));
  if (match === null || match[1] === undefined) return whole;
  const from = text.lastIndexOf(match[1]);
  const time = readTimeStatement(text, from);
  const separator = /[\s(,:|–—-]+$/u.exec(text.slice(0, from))?.[0] ?? "";
  const title = text.slice(0, from - separator.length);
  const clock = time?.start ?? time?.end;
  if (time === undefined || clock === undefined || title.length < 3 || /[.?!;]/u.test(title)) return whole;
  const isMarked = /[(,:|–—-]/u.test(separator) || separator.length > 2;
  const isSure = isSurelyClock(time.end ?? clock) && (time.end !== undefined || isMarked);
  const isSpan = time.end !== undefined && time.start?.separator !== "" && title.length < 60;
  return isSure && (isMarked || isSpan) ? { rest: title, time, isTimeBehind: true } : whole;
}

const labelledTime = /[,;(]\s?(?:Zeit(?:rahmen|fenster)?|Uhrzeit|Beginn|time|start)\s?:\s?/iu;
