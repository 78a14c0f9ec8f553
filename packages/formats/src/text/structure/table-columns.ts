import { type ColumnRole, columnWords } from "../knowledge/column-words.ts";
import { roomWords } from "../knowledge/room-words.ts";
import { wordList, wordTable } from "../knowledge/word-table.ts";
import { isRoomName } from "../place/is-room-name.ts";
import { beginsWithTime, isDay, isTimeAlone, type TableCell, textOf } from "./table-cell.ts";

/** What stands further to the right is read without knowing what its column holds: each column looks at every row. */
const mostColumns = 200;

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
export interface Columns {
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly headings: readonly string[];
  /** Columns that hold programmes side by side: rooms, tracks or days. */
  readonly parallel: ReadonlySet<number>;
}

/** Knows the columns of a table by their headings, else by what stands in them. */
export function columnsOf(rows: readonly (readonly TableCell[])[], headings: readonly string[]): Columns {
  const width = Math.min(
    Math.max(headings.length, ...rows.slice(0, 50).map((row) => row.length)),
    mostColumns,
  );
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
export function tellsColumn(text: string): boolean {
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

export function isHeadingRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length < 2 || filled.some(beginsWithTime)) return false;
  return (
    filled.some((text) => roleOfHeading(text) !== undefined) && filled.every((text) => text.length <= 40)
  );
}
