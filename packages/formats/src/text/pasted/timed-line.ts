import type { ClueLine } from "../structure/clue-line.ts";
import { isSurelyClock } from "../time/clock.ts";
import { type DateStatement, findDate, readWeekday } from "../time/read-date.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";

/** A line, the time with which it begins, the date of which it consists, and the text that is left. */
export interface TimedLine {
  readonly line: ClueLine;
  readonly time?: TimeStatement;
  /** Whether what stands in front is a time beyond doubt. */
  readonly isSure: boolean;
  readonly day?: DateStatement;
  /** The text behind the time, or all of it. */
  readonly rest: string;
}

const behindTime = /^\s*(?:[:|–—-]|[.,](?=\s))?\s*/u;
/** More words than this beside a date, and the line only mentions it. */
const mostSignsBesideDate = 24;

/** A date stands near the beginning of a line, or the line is about something else. */
const mostSignsRead = 200;

/** Reads what a line says of time. */
export function timedLine(line: ClueLine): TimedLine {
  const day = line.cell === undefined || line.cell.column === 0 ? dayOf(line.text) : undefined;
  if (day !== undefined) return { line, day, isSure: true, rest: line.text };
  const time = readTimeStatement(line.text);
  if (time === undefined) return { line, isSure: false, rest: line.text };
  const behind = line.text.slice(time.to);
  if (behind !== "" && !/^[\s:|–—.,-]/u.test(behind)) return { line, isSure: false, rest: line.text };
  const clock = time.start ?? time.end;
  const isSure =
    clock !== undefined && (isSurelyClock(clock) || (time.end !== undefined && isSurelyClock(time.end)));
  return { line, time, isSure, rest: behind.replace(behindTime, "") };
}

/** The date or weekday that a line consists of, perhaps with a time or a few words beside it. */
function dayOf(text: string): DateStatement | undefined {
  const date = findDate(text.slice(0, mostSignsRead));
  const bare = date ?? readWeekday(text);
  if (bare === undefined || bare.from > mostSignsBesideDate) return undefined;
  const beside = (text.slice(0, bare.from) + text.slice(bare.to)).replace(/[\d\s:.,–—|()-]|Uhr/gu, "");
  if (date === undefined) return beside === "" ? bare : undefined;
  return beside.length <= mostSignsBesideDate && !/[„“"«»?!]/u.test(text) ? bare : undefined;
}
