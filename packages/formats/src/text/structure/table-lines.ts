import { type ColumnRole, columnWords } from "../knowledge/column-words.ts";
import { roomWords } from "../knowledge/room-words.ts";
import { wordList, wordTable } from "../knowledge/word-table.ts";
import { isRoomName } from "../place/is-room-name.ts";
import { findDate, readWeekday } from "../time/read-date.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { ClueLine } from "./clue-line.ts";

/** A line in a cell of a table. */
export type CellLine = Pick<
  ClueLine,
  "index" | "text" | "offset" | "length" | "isBold" | "links" | "bullets"
>;

/** The lines of a cell. */
type TableCell = readonly CellLine[];

/** A table as rows of cells, whatever markup it had. */
export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the first row is marked as one of headings. */
  readonly hasHeader: boolean;
}

const roleTable = wordTable(columnWords.map(({ role, words }) => ({ meaning: role, words })));
const parallel = wordList([
  ...roomWords,
  "track",
  "tracks",
  "talks",
  "workshops",
  "sessions",
  "vorträge",
  "strang",
  "workshop",
  "forum",
  "panel",
  "session",
  "gruppe",
]);

/** What the columns of a table hold. `headings` are words above them, where there are such. */
interface Columns {
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly headings: readonly string[];
  /** Columns that hold programmes side by side: rooms, tracks or days. */
  readonly parallel: ReadonlySet<number>;
}

/**
 * Reads a table as lines, so that each row becomes what it would be as running text: its time, then its title, people and
 * room. Columns are known by their headings, else by what stands in them.
 */
export function tableLines(table: Table, number: number): readonly ClueLine[] {
  const [first = [], ...others] = table.rows;
  const headings = first.map(textOf);
  const isHeader = table.hasHeader
    ? !headings.some(beginsWithTime) && headings.some(tellsColumn)
    : isHeadingRow(headings);
  const rows = isHeader ? others : table.rows;
  const columns = columnsOf(rows, isHeader ? headings : []);
  if (
    columns.parallel.size > 1 &&
    columns.headings.filter((_, column) => columns.parallel.has(column)).every(isDay)
  ) {
    return [...columns.parallel].flatMap((column) => [
      ...plainLines(first[column] ?? []),
      ...rows.flatMap((row, index) =>
        linesOfRow(
          [row[timeColumn(columns)] ?? [], row[column] ?? []],
          { ...columns, roles: ["start"], headings: [], parallel: new Set() },
          number,
          index,
        ),
      ),
    ]);
  }
  let room = "";
  return rows.flatMap((row, index) => {
    const named = roomOfRow(row);
    if (named !== undefined) {
      room = named;
      return [];
    }
    return linesOfRow(row, columns, number, index).map((line) =>
      room !== "" && line.cell?.role === "start" && line.room === undefined ? { ...line, room } : line,
    );
  });
}

/** A row that holds nothing but the name of a room: what stands below it happens there. */
function roomOfRow(row: readonly TableCell[]): string | undefined {
  const [only, another] = row.filter((cell) => cell.length > 0);
  const text = only === undefined || another !== undefined || row.length < 2 ? "" : textOf(only);
  return text !== "" && isRoomName(text) && !beginsWithTime(text) ? text : undefined;
}

function linesOfRow(
  row: readonly TableCell[],
  columns: Columns,
  table: number,
  index: number,
): readonly ClueLine[] {
  const filled = row.filter((cell) => cell.length > 0);
  const [only] = filled;
  // A cell that fills the row is a heading: a day, a block.
  if (filled.length === 1 && only !== undefined && !beginsWithTime(textOf(only)) && row.indexOf(only) === 0)
    return plainLines(only);
  const times = row.flatMap((cell, column) =>
    columns.roles[column] === "start" || columns.roles[column] === "end" ? [cell] : [],
  );
  const time = timeLine(times, table, index);
  const days = row.flatMap((cell, column) => (columns.roles[column] === "day" ? plainLines(cell) : []));
  const room = columns.roles.includes("room") ? textOf(row[columns.roles.indexOf("room")] ?? []) : "";
  const cells = row.flatMap((cell, column) => {
    const role = columns.roles[column];
    return role === "start" || role === "end" || role === "day" || role === "room" || cell.length === 0
      ? []
      : [{ cell, column, role }];
  });
  const side = cells.filter(({ column }) => columns.parallel.has(column));
  const toLines = (cell: TableCell, column: number, role: ColumnRole | undefined, isFirst: boolean) =>
    cell.map((line, at) => ({
      ...asLine(line, table, index, column, role),
      isApart: at === 0,
      // Below an untimed row each title begins a part.
      bullets: time === undefined && isFirst && at === 0 && line.bullets === "" ? "|" : line.bullets,
    }));
  const stamp = time === undefined ? [] : [{ ...time, ...(room === "" ? {} : { room }) }];
  if (side.length > 1) {
    return [
      ...days,
      ...side.flatMap(({ cell, column }) => [
        ...stamp.map((line) => ({ ...line, room: columns.headings[column] ?? "" })),
        ...toLines(cell, column, "title", true),
      ]),
    ];
  }
  const ordered = [...cells].sort((a, b) => rank(a.role) - rank(b.role));
  const content = ordered.flatMap(({ cell, column, role }, at) => toLines(cell, column, role, at === 0));
  const isRowOfDay = days.length > 0 && time === undefined && !columns.roles.includes("start");
  return [
    ...days,
    ...stamp,
    ...content.map((line, at) =>
      isRowOfDay && at === 0 ? { ...line, bullets: "", isRow: true as const } : line,
    ),
  ];
}

/** Titles come first, then people, then remarks, in whatever order the columns stand. */
function rank(role: ColumnRole | undefined): number {
  return role === "title" ? 0 : role === "people" || role === "moderation" ? 2 : role === "note" ? 3 : 1;
}

function timeLine(cells: readonly TableCell[], table: number, row: number): ClueLine | undefined {
  const lines = cells.flat();
  const [first] = lines;
  if (first === undefined) return undefined;
  const texts = cells.map(textOf).filter((text) => text !== "");
  if (texts.every((text) => unknownTime.test(text))) return undefined;
  const text = texts.length === 2 && cells.length === 2 ? texts.join(" – ") : texts.join(" ");
  const last = lines.at(-1) ?? first;
  const length = Math.max(last.offset + last.length - first.offset, first.length);
  return { ...asLine(first, table, row, 0, "start"), text, length, isApart: true, bullets: "" };
}

/** "TBA" in the column of times. */
const unknownTime = /^(?:tba|tbd|tbc|n\.\s?n\.|offen|[?–—-]+)$/iu;

function plainLines(cell: TableCell): readonly ClueLine[] {
  return cell.map((line, index) => ({ ...line, heading: 0, depth: 0, isApart: index === 0 }));
}

function asLine(
  line: CellLine,
  table: number,
  row: number,
  column: number,
  role: ColumnRole | undefined,
): ClueLine {
  return {
    ...line,
    heading: 0,
    depth: 0,
    isApart: true,
    cell: { table, row, column, ...(role === undefined ? {} : { role }) },
  };
}

function columnsOf(rows: readonly (readonly TableCell[])[], headings: readonly string[]): Columns {
  const width = Math.max(headings.length, ...rows.slice(0, 50).map((row) => row.length), 0);
  const known = Array.from({ length: width }, (_, column) => roleOfHeading(headings[column] ?? ""));
  const roles = known.map((role, column) => role ?? roleByContent(rows, column, known));
  // One column of times is the start; a second one beside it is the end.
  const times = roles.flatMap((role, column) => (role === "start" ? [column] : []));
  for (const [position, column] of times.entries()) if (position === 1) roles[column] = "end";
  const open = roles.flatMap((role, column) =>
    role === undefined || (role === "title" && known[column] === undefined) ? [column] : [],
  );
  const named = open.filter(
    (column) => isDay(headings[column] ?? "") || parallel.find(headings[column] ?? "") !== undefined,
  );
  if (named.length > 1) return { roles, headings, parallel: new Set(named) };
  if (!roles.includes("title") && open[0] !== undefined) roles[open[0]] = "title";
  return { roles, headings, parallel: new Set() };
}

/** Whether words above a column say what it holds. A first row of which none do is a row like the others, however it is marked. */
function tellsColumn(text: string): boolean {
  return roleOfHeading(text) !== undefined || isDay(text) || parallel.find(text) !== undefined;
}

function roleOfHeading(text: string): ColumnRole | undefined {
  if (text === "" || text.length > 40 || /\d/u.test(text)) return undefined;
  // "Raum A" is the name of one, "Raum" a heading.
  if (/\s(?:[A-Z]|[IVX]+|\p{Lu}\p{Ll}+)$/u.test(text) && parallel.find(text) !== undefined) return undefined;
  const first = text.split(/[\s/,]+/u, 3).join(" ");
  return roleTable.find(first)?.meaning;
}

function roleByContent(
  rows: readonly (readonly TableCell[])[],
  column: number,
  known: readonly (ColumnRole | undefined)[],
): ColumnRole | undefined {
  const texts = rows.map((row) => textOf(row[column] ?? [])).filter((text) => text !== "");
  const timed = texts.filter((text) => isTimeAlone(text)).length;
  if (timed > 0 && timed * 2 >= texts.length) return "start";
  const days = texts.filter(isDay).length;
  if (days > 0 && days * 2 > texts.length && column === 0 && !known.includes("day")) return "day";
  const rooms = texts.filter(isRoomName).length;
  if (rooms > 0 && rooms * 2 >= texts.length && !known.includes("room")) return "room";
  return undefined;
}

function isHeadingRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2 || filled.some(beginsWithTime)) return false;
  return (
    filled.some((text) => roleOfHeading(text) !== undefined) && filled.every((text) => text.length <= 40)
  );
}

function timeColumn({ roles }: Columns): number {
  return roles.indexOf("start");
}

function isTimeAlone(text: string): boolean {
  const time = readTimeStatement(text);
  return time !== undefined && text.length - time.to < 8;
}

function beginsWithTime(text: string): boolean {
  return readTimeStatement(text) !== undefined;
}

function isDay(text: string): boolean {
  if (text.length > 60) return false;
  return (findDate(text)?.from ?? readWeekday(text)?.from) === 0;
}

function textOf(cell: TableCell): string {
  return cell.map(({ text }) => text).join(" ");
}
