import type { SourcePlace } from "@programmheft/core";

/** A text and where its lines begin. Lines end with `\n`, `\r\n` or `\r`. */
export interface SourceText {
  readonly text: string;
  /** The offset of each line's first sign; `lineStarts[0]` is 0, or 1 behind a byte order mark. */
  readonly lineStarts: readonly number[];
}

/** Makes a text whose lines are found, in time linear in its length, once somebody asks for them. */
export function sourceText(text: string): SourceText {
  let lineStarts: readonly number[] | undefined;
  return {
    text,
    get lineStarts() {
      lineStarts ??= findLineStarts(text);
      return lineStarts;
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const lineStarts = [text.startsWith("\uFEFF") ? 1 : 0];
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed !== -1 || carriage !== -1) {
    const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
    const end = isFeed || feed === carriage + 1 ? feed : carriage;
    lineStarts.push(end + 1);
    if (feed === end) feed = text.indexOf("\n", end + 1);
    if (!isFeed) carriage = text.indexOf("\r", end + 1);
  }
  return lineStarts;
}

/** The line with this index, counted from 0, without its line end; empty where there is no such line. */
export function lineAt(source: SourceText, index: number): string {
  const start = source.lineStarts[index];
  if (start === undefined) return "";
  let end = source.lineStarts[index + 1] ?? source.text.length;
  if (index + 1 < source.lineStarts.length) {
    if (source.text.charCodeAt(end - 1) === 10) end -= 1;
    if (source.text.charCodeAt(end - 1) === 13 && end > start) end -= 1;
  }
  return source.text.slice(start, end);
}

/** The place of `length` signs from `offset` on. */
export function placeAt(source: SourceText, offset: number, length: number): SourcePlace {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1, offset, length };
}

/** The place of a whole line, without the blanks around its text. */
export function placeOfLine(source: SourceText, index: number): SourcePlace {
  const line = lineAt(source, index);
  const text = line.trim();
  const indent = text === "" ? 0 : line.indexOf(text);
  return {
    line: index + 1,
    column: indent + 1,
    offset: (source.lineStarts[index] ?? source.text.length) + indent,
    length: text.length,
  };
}
