import type { ColumnRole } from "../knowledge/column-words.ts";
import { isRoomName } from "../place/is-room-name.ts";
import type { ClueLine } from "./clue-line.ts";
import { beginsWithTime, type CellLine, isDay, type TableCell, textOf } from "./table-cell.ts";
import { type Columns, columnsOf, isHeadingRow, tellsColumn } from "./table-columns.ts";

/** A table as rows of cells, whatever markup it had. */
export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
  /** By row and column, where markup has such: the cell of a row above that reaches down into this one, which is empty in `rows`. */
  readonly above?: readonly ReadonlyMap<number, TableCell>[];
  /** Whether the first row is marked as one of headings. */
  readonly hasHeader: boolean;
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
  const above = isHeader ? table.above?.slice(1) : table.above;
  let room = "";
  let timed: readonly TableCell[] = [];
  return rows.flatMap((row, index) => {
    const named = roomOfRow(row);
    if (named !== undefined) {
      room = named;
      return [];
    }
    if (isHeading(row)) timed = [];
    const whole = withWhatReachesDown(
      row,
      above?.[index]?.get(columns.roles.indexOf("room")) ?? [],
      timed,
      columns,
    );
    if (timesOf(whole, columns).some((cell) => cell.length > 0)) timed = whole;
    return linesOfRow(whole, columns, number, index).map((line) =>
      room !== "" && line.cell?.role === "start" && line.room === undefined ? { ...line, room } : line,
    );
  });
}

/**
 * A row with what rows above say of it: the room that reaches down beside its time; without a time of its own, the one above if the rooms
 * differ, as what takes place side by side is written. The same room once more says nothing new of a part.
 */
function withWhatReachesDown(
  row: readonly TableCell[],
  roomFromAbove: TableCell,
  timed: readonly TableCell[],
  { roles }: Columns,
): readonly TableCell[] {
  const roomColumn = roles.indexOf("room");
  if (roomColumn < 0 || filledIn(row).length < 2) return row;
  const whole = Array.from({ length: Math.max(row.length, roles.length) }, (_, column) => row[column] ?? []);
  const withRoom = (room: TableCell) => whole.map((cell, column) => (column === roomColumn ? room : cell));
  const room = whole[roomColumn] ?? [];
  if (whole.some((cell, column) => isOfTime(roles[column]) && cell.length > 0))
    return room.length > 0 ? row : withRoom(roomFromAbove);
  const roomOfTime = timed[roomColumn] ?? [];
  if (room.length === 0 || roomOfTime.length === 0) return row;
  if (textOf(room) === textOf(roomOfTime)) return withRoom([]);
  return whole.map((cell, column) => (isOfTime(roles[column]) ? (timed[column] ?? []) : cell));
}

const filledIn = (row: readonly TableCell[]): readonly TableCell[] => row.filter((cell) => cell.length > 0);

/** A cell that fills the row is a heading: a day, a block. */
function isHeading(row: readonly TableCell[]): boolean {
  const [only, another] = filledIn(row);
  return only !== undefined && another === undefined && row[0] === only && !beginsWithTime(textOf(only));
}

function timesOf(row: readonly TableCell[], { roles }: Columns): readonly TableCell[] {
  return row.filter((_, column) => isOfTime(roles[column]));
}

/** A row that holds nothing but the name of a room: what stands below it happens there. */
function roomOfRow(row: readonly TableCell[]): string | undefined {
  const [only, another] = filledIn(row);
  const text = only === undefined || another !== undefined || row.length < 2 ? "" : textOf(only);
  return text !== "" && isRoomName(text) && !beginsWithTime(text) ? text : undefined;
}

function linesOfRow(
  row: readonly TableCell[],
  columns: Columns,
  table: number,
  index: number,
): readonly ClueLine[] {
  if (isHeading(row)) return plainLines(row[0] ?? []);
  const time = timeLine(timesOf(row, columns), table, index);
  const days = row.flatMap((cell, column) => (columns.roles[column] === "day" ? plainLines(cell) : []));
  const room = columns.roles.includes("room") ? textOf(row[columns.roles.indexOf("room")] ?? []) : "";
  const cells = row.flatMap((cell, column) => {
    const role = columns.roles[column];
    return isOfTime(role) || role === "day" || role === "room" || cell.length === 0
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
    ...content.map((line, at) => ({
      ...line,
      ...(isRowOfDay && at === 0 ? { bullets: "", isRow: true as const } : {}),
      ...(stamp.length === 0 && room !== "" && at === 0 ? { room } : {}),
    })),
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

function isOfTime(role: ColumnRole | undefined): boolean {
  return role === "start" || role === "end";
}

function timeColumn({ roles }: Columns): number {
  return roles.indexOf("start");
}
