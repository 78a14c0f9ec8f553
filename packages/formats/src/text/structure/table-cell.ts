import { findDate, readWeekday } from "../time/read-date.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { ClueLine } from "./clue-line.ts";

/** A line in a cell of a table. */
export type CellLine = Pick<
  ClueLine,
  "index" | "text" | "offset" | "length" | "isBold" | "links" | "bullets"
>;

/** The lines of a cell. */
export type TableCell = readonly CellLine[];

export function textOf(cell: TableCell): string {
  return cell.map(({ text }) => text).join(" ");
}

export function beginsWithTime(text: string): boolean {
  return readTimeStatement(text) !== undefined;
}

export function isDay(text: string): boolean {
  if (text.length > 60) return false;
  return (findDate(text)?.from ?? readWeekday(text)?.from) === 0;
}

export function isTimeAlone(text: string): boolean {
  const time = readTimeStatement(text);
  return time !== undefined && text.length - time.to < 8;
}
