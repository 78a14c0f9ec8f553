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
const longestName = "DESCRIPTION:".length;
const startOfLine = /^[A-Za-z][A-Za-z0-9-]*(?=[;:]|$)/u;

/**
 * The content lines of a calendar (RFC 5545, 3.1). A line that begins with a blank goes on with the one before. So does one that is no
 * property at all: a program has cut the line, or not escaped an end of line within a text. Lines end as anyone ends them; empty ones do
 * not count.
 */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let open: OpenLine | undefined;
  for (let offset = text.startsWith("\uFEFF") ? 1 : 0; offset < text.length; ) {
    const end = endOfLine(text, offset);
    const line = text.slice(offset, end);
    const first = line.charCodeAt(0);
    if (open !== undefined && (first === 0x20 || first === 0x09)) {
      goOn(open, line.slice(1));
    } else if (line.trim() !== "") {
      if (open === undefined || isStart(line)) {
        if (open !== undefined) yield closed(open);
        open = { pieces: [line], length: line.length, isText: isTextProperty(line), offset, repairs: 0 };
      } else {
        open.repairs += 1;
        goOn(open, `${open.isText ? "\\n" : ""}${line}`);
      }
    }
    offset = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  if (open !== undefined) yield closed(open);
}

/** A content line that may go on. Its pieces are put together once: looking at what grows takes time by the square of its length. */
interface OpenLine {
  readonly pieces: string[];
  length: number;
  isText: boolean;
  readonly offset: number;
  repairs: number;
}

function goOn(open: OpenLine, piece: string): void {
  if (piece === "" || open.length >= longest) return;
  open.pieces.push(piece);
  open.length += piece.length;
  // A name may be folded, too.
  if (!open.isText && open.length - piece.length <= longestName)
    open.isText = isTextProperty(open.pieces.join(""));
}

function closed({ pieces, offset, repairs }: OpenLine): LogicalLine {
  return { text: pieces.join(""), offset, repairs };
}

const lineEnd = /[\r\n]/gu;

function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
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
