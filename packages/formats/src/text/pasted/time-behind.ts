import { cleanLine } from "../../source/clean-text.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { eventLabels } from "../knowledge/label-words.ts";
import { repeatingWords } from "../knowledge/repeating-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { wordList } from "../knowledge/word-table.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { isSurelyClock } from "../time/clock.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { TimedLine } from "./timed-line.ts";

const repeating = wordList(repeatingWords);
const eventLabel = new RegExp(`^(?:${anyOf(eventLabels.flatMap(({ words }) => words))})\\s?:`, "iu");

const trailing =
  /(?:^|[\s(,:|–—-])((?:(?:von|ab|um|gegen|ca\.|from|at|around)\s)?\d{1,2}(?:[:.]\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?))?(?:\s?(?:[–—-]|bis|to|until)\s?\d{1,2}(?:[:.]\d{2})?(?:\s?(?:Uhr|[ap]\.?m\.?))?)?)\s?\)?\.?$/iu;
/** A longer line is a sentence that mentions a time. */
const longestTitle = 160;

/** "Pause: 10.30 bis 11.00 Uhr", "Mittagessen (12:30 – 13:30 Uhr)", "2.) Mobilität, Zeitrahmen: 11.00 bis 12.00 Uhr". */
export function timeBehind(line: ClueLine): Pick<TimedLine, "rest" | "time" | "isTimeBehind" | "isUnmarked"> {
  const { text } = line;
  const whole = { rest: text };
  if (text.length > longestTitle || line.heading === 1 || eventLabel.test(text)) return whole;
  if (repeating.find(text) !== undefined) return whole;
  const inner = labelledTime.exec(text);
  if (inner !== null) {
    const from = inner.index + inner[0].length;
    const time = readTimeStatement(text, from);
    if (time !== undefined) {
      const isBracketed = inner[0].startsWith("(") && text[time.to] === ")";
      return { rest: without(text, inner.index, time.to + (isBracketed ? 1 : 0)), time, isTimeBehind: true };
    }
  }
  const bracketed = timeInBrackets(text);
  if (bracketed !== undefined) return bracketed;
  const match = trailing.exec(text.slice(-60));
  if (match === null || match[1] === undefined) return whole;
  const from = text.lastIndexOf(match[1]);
  const time = readTimeStatement(text, from);
  const separator = /(?<![\s(,:|–—-])[\s(,:|–—-]+$/u.exec(text.slice(0, from))?.[0] ?? "";
  const title = text.slice(0, from - separator.length);
  const clock = time?.start ?? time?.end;
  if (time === undefined || clock === undefined || title.length < 3 || /[.?!;]/u.test(title)) return whole;
  const isEnd = naturalSessionKind({ title, participants: [], hasParts: false }) === "end";
  const isMarked = /[(,:|–—-]/u.test(separator) || separator.length > 2 || isEnd;
  const isSure = isSurelyClock(time.end ?? clock) && (time.end !== undefined || isMarked);
  const isSpan = time.end !== undefined && time.start?.separator !== "" && title.length < 60;
  if (isSure && (isMarked || isSpan)) return { rest: title, time, isTimeBehind: true };
  return separator === " " && clock.separator === ":" && isSurelyClock(clock)
    ? { rest: title, time, isTimeBehind: true, isUnmarked: true }
    : whole;
}

/** "Lightning talks (~7:05pm) (optional)", "Antrag (9:45, 30 min)": a time in brackets, alone or before a duration. */
function timeInBrackets(text: string): Pick<TimedLine, "rest" | "time" | "isTimeBehind"> | undefined {
  for (const { index } of text.matchAll(/\((?=~|ca\b|approx|\d)/giu)) {
    const time = readTimeStatement(text, index + 1);
    const clock = time?.end ?? time?.start;
    if (time === undefined || clock === undefined || index < 3) continue;
    if (!isSurelyClock(clock) || /[.?!;](?!\d)/u.test(text.slice(0, index))) continue;
    const lasting = beforeDuration.exec(text.slice(time.to))?.[0].length;
    if (lasting !== undefined)
      return { rest: cleanLine(without(text, index + 1, time.to + lasting)), time, isTimeBehind: true };
    if (text[time.to] === ")") return { rest: without(text, index, time.to + 1), time, isTimeBehind: true };
  }
  return undefined;
}

const beforeDuration = /^\s?[,;/|–-]\s?(?=\d{1,3}\s?(?:min|Min|Minuten|minutes)\.?\))/u;

function without(text: string, from: number, to: number): string {
  return cleanLine(`${text.slice(0, from).trimEnd()}${text.slice(to)}`);
}

const labelledTime = /[,;(]\s?(?:Zeit(?:rahmen|fenster)?|Uhrzeit|Beginn|time|start)\s?:\s?/iu;
