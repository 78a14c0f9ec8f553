import type { ClueLine } from "../structure/clue-line.ts";
import { findDate } from "../time/read-date.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";
import { type DayClue, dayOfLine } from "./day-of-line.ts";
import { followingLine } from "./following-line.ts";
import { timeBehind } from "./time-behind.ts";
import type { TimedLine } from "./timed-line.ts";
import { withoutCount } from "./without-count.ts";

/** A bracket, or words that say what a time follows: "Im Anschluss (ca. 20.30 Uhr): Vortrag". */
const leadingWords =
  /^(?:[([]|(?:im Anschluss|anschließend|danach|dann|afterwards|after that|then)(?:\s(?:gibt es|geht es|folgt|folgen|kommt|there is|we have))?[\s,:(–-]{1,4}(?=(?:(?:ca\.?|gegen|ab|um|von|from|at)\s?){0,2}\d))/iu;
/** A longer line is a sentence that begins with a date. */
const longestTitle = 160;
const behindTime = /^\s*[)\]]?\s*(?:[:|–—-]+|[.,](?=\s))?\s*/u;
const minutesOnly =
  /^\s?(?:Min\b|Minuten\b|minutes\b|Prozent|%|€|Euro\b|Jahre\b|Personen\b|Teilnehm|Plätze\b)/iu;

/** Reads what a line says of time. */
export function readTimedLine(line: ClueLine): TimedLine {
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

/** "9.30amIntroduction", "9:45-10:00Opening": the half of the day or the minutes tell where the time ends. */
function endsSurely({ start, end }: TimeStatement, behind: string): boolean {
  const last = end ?? start;
  if (last?.half !== undefined || last?.hasClockWord === true) return true;
  const isExact = last?.separator === ":" || (end?.separator === "." && start?.separator === ".");
  return isExact && /^[„“"'‘»(]?\p{Lu}(?:\p{Ll}|[\s&])/u.test(behind);
}
