import { lineAt, type SourceText } from "../../source/source-text.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { MarkdownTable } from "./markdown-blocks.ts";

const longestRow = 20_000;
const delimiterRow = /^[\s|:–—-]+$/u;

/**
 * Finds tables that Markdown does not know: rows of cells between pipes or tabs without the line of dashes, as spreadsheets
 * and converters write them. At least two rows in sequence begin with a time.
 */
export function looseTables(
  source: SourceText,
  from: number,
  known: readonly MarkdownTable[],
): readonly MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  const taken = new Map(known.map((table) => [table.from, table.to]));
  const count = source.lineStarts.length;
  for (let index = from; index < count; index += 1) {
    const knownEnd = taken.get(index);
    if (knownEnd !== undefined) {
      index = knownEnd;
      continue;
    }
    const separator = separatorOf(lineAt(source, index));
    if (separator === undefined) continue;
    let to = index;
    while (to + 1 < count && !taken.has(to + 1) && separatorOf(lineAt(source, to + 1)) === separator) to += 1;
    const start = firstOfTable(source, index, to, separator);
    if (start !== undefined)
      tables.push({ from: start, to, rows: rowsOf(source, start, to, separator), hasHeader: false });
    index = to;
  }
  return tables;
}

/** The first line from which a run of lines with cells is a table: a third of its rows hold a time, a third two cells at least. */
function firstOfTable(
  source: SourceText,
  from: number,
  to: number,
  separator: Separator,
): number | undefined {
  let [rows, timed, wide, first]: [number, number, number, number | undefined] = [0, 0, 0, undefined];
  for (let line = to; line >= from; line -= 1) {
    const raw = lineAt(source, line);
    if (!delimiterRow.test(raw)) {
      const cells = raw.split(gaps[separator]).flatMap((cell) => cell.trim() || []);
      rows += 1;
      if (cells.some((cell) => cell.length < 24 && readTimeStatement(cell) !== undefined)) timed += 1;
      if (cells.length > 1) wide += 1;
    }
    if (timed > 1 && timed * 3 >= rows && wide * 3 >= rows) first = line;
  }
  return first;
}

/** What stands between the cells of a row; several blanks where they stand in columns. */
type Separator = "|" | "\t" | "  ";

const columns = /^\s{0,20}\S.{0,80}?\S\s{2,}\S.{0,200}?\S\s{2,}\S/u;

function separatorOf(line: string): Separator | undefined {
  if (line.length > longestRow) return undefined;
  if (line.includes("\t") && /\S\t+\S/u.test(line.slice(0, 400))) return "\t";
  if (!line.includes("|"))
    return line.includes("  ") &&
      columns.test(line.slice(0, 400)) &&
      readTimeStatement(line.trimStart()) !== undefined
      ? "  "
      : undefined;
  return /^\s*\|.*\||\S\s+\|(?:\s|$)/u.test(line.slice(0, 400)) && !/^\s*[-•*]\s*\|/u.test(line)
    ? "|"
    : undefined;
}

/** Several tabs or blanks are one gap, since people line columns up with them. */
const gaps: Readonly<Record<Separator, string | RegExp>> = { "|": "|", "\t": /(\t+)/u, "  ": /(\s{2,})/u };

/** Between tabs that a spreadsheet wrote every cell has its place, filled or not: a head names each column. */
function isGrid(lines: readonly string[]): boolean {
  const head = lines[0]?.split("\t") ?? [];
  return (
    head.length > 2 &&
    head.every((cell) => cell.trim() !== "" && readTimeStatement(cell.trim()) === undefined) &&
    lines.every((line) => line.split("\t").length <= head.length)
  );
}

function rowsOf(source: SourceText, from: number, to: number, separator: Separator): MarkdownTable["rows"] {
  const rows: MarkdownTable["rows"][number][] = [];
  const lines = Array.from({ length: to - from + 1 }, (_, index) => lineAt(source, from + index));
  const keepsEmpty = separator === "|" || (separator === "\t" && isGrid(lines));
  const between = keepsEmpty ? separator : gaps[separator];
  for (let line = from; line <= to; line += 1) {
    const raw = lineAt(source, line);
    if (delimiterRow.test(raw)) continue;
    const lead = separator === "|" ? (/^\s*\|/u.exec(raw)?.[0].length ?? 0) : 0;
    let offset = lead;
    const cells = raw.slice(lead).split(between);
    const row: { line: number; offset: number; text: string }[] = [];
    for (const cell of cells) {
      if (keepsEmpty || cell.trim() !== "") {
        const blanks = /^\s*/u.exec(cell)?.[0].length ?? 0;
        row.push({ line, offset: (source.lineStarts[line] ?? 0) + offset + blanks, text: cell.trim() });
      }
      offset += cell.length + (keepsEmpty ? 1 : 0);
    }
    rows.push(row);
  }
  return rows;
}
