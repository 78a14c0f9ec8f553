import { isPropertyName } from "./property-names.ts";

/** A content line, put together again, and where its first line begins in the text. */
export interface LogicalLine {
  readonly text: string;
  readonly offset: number;
  /** How often a line had to be joined to it that was not folded as it should be. */
  readonly repairs: number;
}

/** Longer than any text that an event may hold, with room for signs that are escaped. */
const longest = 1_000_000;
const startOfLine = /^[A-Za-z][A-Za-z0-9-]*(?=[;:]|$)/u;

/**
 * The content lines of a calendar (RFC 5545, 3.1). A line that begins with a blank goes on with the one before. So does one that is no
 * property at all: a program has cut the line, or not escaped an end of line within a text. Lines end as anyone ends them; empty ones do
 * not count.
 */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let current: { text: string; offset: number; repairs: number } | undefined;
  for (let offset = text.startsWith("\uFEFF") ? 1 : 0; offset < text.length; ) {
    const end = endOfLine(text, offset);
    const line = text.slice(offset, end);
    const first = line.charCodeAt(0);
    if (current !== undefined && (first === 0x20 || first === 0x09)) {
      if (current.text.length < longest) current.text += line.slice(1);
    } else if (line.trim() !== "") {
      if (current === undefined || isStart(line)) {
        if (current !== undefined) yield current;
        current = { text: line, offset, repairs: 0 };
      } else {
        current.repairs += 1;
        if (current.text.length < longest)
          current.text += `${isTextProperty(current.text) ? "\\n" : ""}${line}`;
      }
    }
    offset = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (current !== undefined) yield current;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const end = feed === -1 ? text.length : feed;
  const carriage = text.slice(from, end).indexOf("\r");
  return carriage === -1 ? end : from + carriage;
}

/**
 * "Zoom: https://…" begins no property, though it looks like one: names that nobody knows are written in capitals, or with X-. A name alone
 * begins one that is folded right behind it, if it is in capitals.
 */
function isStart(line: string): boolean {
  const [name] = startOfLine.exec(line) ?? [];
  if (name === undefined) return false;
  const isLoud = name === name.toUpperCase();
  if (name.length === line.length) return isLoud && isPropertyName(name);
  return isLoud || isPropertyName(name) || /^x-/iu.test(name);
}

function isTextProperty(line: string): boolean {
  return /^(?:DESCRIPTION|SUMMARY|COMMENT|LOCATION)[;:]/iu.test(line);
}
