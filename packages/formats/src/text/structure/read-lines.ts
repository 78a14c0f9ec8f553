import { lineAt, type SourceText } from "../../source/source-text.ts";
import { isRoomName } from "../place/is-room-name.ts";
import { findBullets } from "./bullets.ts";
import type { ClueLine } from "./clue-line.ts";
import { isHtml } from "./is-html.ts";
import { looseTables } from "./loose-tables.ts";
import { type MarkdownBlocks, type MarkdownTable, markdownBlocks } from "./markdown-blocks.ts";
import { tableLines } from "./table-lines.ts";
import type { TextParsers } from "./text-parsers.ts";
import { visibleText } from "./visible-text.ts";

/** Reads the lines of a text with the clues that its markup gives. Empty lines and rules only show in `isApart`. */
export function readLines(source: SourceText, from: number, parsers: TextParsers): readonly ClueLine[] {
  if (isHtml(source.text.slice(source.lineStarts[from] ?? 0)))
    return parsers.html(source, source.lineStarts[from] ?? 0);
  const blocks = markdownBlocks(source, from);
  const tables = [...blocks.tables, ...looseTables(source, from, blocks.tables)];
  const tableAt = new Map(tables.map((table, number) => [table.from, { table, number }]));
  const lines: ClueLine[] = [];
  let isApart = true;
  let bullet = "";
  const count = source.lineStarts.length;
  for (let index = from; index < count; index += 1) {
    const found = tableAt.get(index);
    if (found !== undefined) {
      for (const line of linesOfTable(found.table, found.number)) lines.push(line);
      index = found.table.to;
      isApart = true;
      continue;
    }
    const raw = lineAt(source, index);
    const line: ClueLine | undefined = blocks.rules.has(index)
      ? undefined
      : readLine(source, index, blocks, isApart);
    // A bullet alone on its line belongs to the text below it.
    if (line !== undefined)
      lines.push(line.bullets === "" && bullet !== "" ? { ...line, bullets: bullet } : line);
    bullet = line === undefined ? (loneBullet.exec(raw)?.[1] ?? (raw.trim() === "" ? bullet : "")) : "";
    isApart = line === undefined && !loneBullet.test(raw);
  }
  return lines;
}

const loneBullet = /^\s*([-*•+·▪])\s*$/u;
const ruleSigns = /^[\s_=*~#|–—-]+$/u;

function readLine(
  source: SourceText,
  index: number,
  blocks: MarkdownBlocks,
  isApart: boolean,
): ClueLine | undefined {
  const raw = lineAt(source, index);
  if (raw.trim() === "" || ruleSigns.test(raw)) return undefined;
  const heading = blocks.heading.get(index) ?? 0;
  const marker = heading > 0 ? (/^\s*(?:[-*+>]\s+)*#+\s*/u.exec(raw)?.[0].length ?? 0) : 0;
  const { bullets, width } = heading > 0 ? { bullets: "", width: 0 } : findBullets(raw);
  const lead = marker + width;
  const { words, room } = takeRoom(raw.slice(lead));
  const visible = visibleText(words);
  const text =
    heading > 0
      ? visible.text.replace(/\s+#+$/u, "")
      : bullets === ""
        ? withoutBorders(visible.text)
        : visible.text;
  if (text === "") return undefined;
  const blanks = /^\s*/u.exec(raw.slice(lead))?.[0].length ?? 0;
  const offset = (source.lineStarts[index] ?? 0) + lead + blanks;
  return {
    index,
    text,
    offset,
    length: raw.trimEnd().length - lead - blanks,
    heading,
    bullets,
    depth: depthOf(raw, blocks.depth.get(index) ?? 0),
    isBold: visible.isBold,
    isApart,
    links: visible.links,
    ...(room === undefined ? {} : { room }),
  };
}

/** "Opening      Ballroom A": the name of a room behind a gap stands in a column of its own. */
function takeRoom(raw: string): { readonly words: string; readonly room?: string } {
  if (raw.length > 300 || !raw.includes("   ")) return { words: raw };
  const trimmed = raw.trimEnd();
  const at = trimmed.lastIndexOf("   ");
  const room = trimmed.slice(at).trim();
  const words = trimmed.slice(0, at);
  return words.trim() !== "" && isRoomName(room) && /\p{L}{3}/u.test(words)
    ? { words, room }
    : { words: raw };
}

/** Rows of tables that copying broke into lines leave the borders of their cells: "| 9:00 |", "Welcome |". */
function withoutBorders(text: string): string {
  return text.includes("|") ? text.replace(/^(?:\|\s*)+/u, "").replace(/(?<![\s|])[\s|]*\|$/u, "") : text;
}

/** Lists count more than blanks: two levels of lists are deeper than any indentation inside of one. */
function depthOf(raw: string, listDepth: number): number {
  const indent = /^[ \t]*/u.exec(raw)?.[0].replace(/\t/gu, "    ").length ?? 0;
  return listDepth * 100 + Math.min(indent, 99);
}

function linesOfTable(table: MarkdownTable, number: number): readonly ClueLine[] {
  const rows = table.rows.map((row) =>
    row.map((cell) =>
      cellPieces(cell.text).flatMap(({ text: raw, from }) => {
        const { bullets, width } = findBullets(raw);
        const visible = visibleText(raw.slice(width));
        if (visible.text === "") return [];
        const line = {
          index: cell.line,
          text: visible.text,
          offset: cell.offset + from + width,
          length: raw.length - width,
          isBold: visible.isBold,
          links: visible.links,
          bullets,
        };
        return [line];
      }),
    ),
  );
  return tableLines({ rows, hasHeader: table.hasHeader }, number);
}

/** Cells of Markdown break their lines by tags. */
function cellPieces(text: string): readonly { readonly text: string; readonly from: number }[] {
  const pieces: { text: string; from: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/<br\s?\/?>/giu)) {
    pieces.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(from), from }];
}
