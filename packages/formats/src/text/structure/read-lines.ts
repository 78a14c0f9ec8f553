import { lineAt, type SourceText } from "../../source/source-text.ts";
import { findBullets } from "./bullets.ts";
import type { Cell, ClueLine } from "./clue-line.ts";
import { type MarkdownBlocks, type MarkdownTable, markdownBlocks } from "./markdown-blocks.ts";
import { visibleText } from "./visible-text.ts";

/** Reads the lines of a text with the clues that its markup gives. Empty lines and rules only show in `isApart`. */
export function readLines(source: SourceText, from: number): readonly ClueLine[] {
  const blocks = markdownBlocks(source, from);
  const tableAt = new Map(blocks.tables.map((table) => [table.from, table]));
  const lines: ClueLine[] = [];
  let isApart = true;
  const count = source.lineStarts.length;
  for (let index = from; index < count; index += 1) {
    const table = tableAt.get(index);
    if (table !== undefined) {
      lines.push(...linesOfTable(table, blocks.tables.indexOf(table)));
      index = table.to;
      isApart = true;
      continue;
    }
    const line: ClueLine | undefined = blocks.rules.has(index)
      ? undefined
      : readLine(source, index, blocks, isApart);
    if (line !== undefined) lines.push(line);
    isApart = line === undefined;
  }
  return lines;
}

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
  const visible = visibleText(raw.slice(lead));
  const text = heading > 0 ? visible.text.replace(/\s+#+$/u, "") : visible.text;
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
  };
}

/** Lists count more than blanks: two levels of lists are deeper than any indentation inside of one. */
function depthOf(raw: string, listDepth: number): number {
  const indent = /^[ \t]*/u.exec(raw)?.[0].replace(/\t/gu, "    ").length ?? 0;
  return listDepth * 100 + Math.min(indent, 99);
}

function linesOfTable(table: MarkdownTable, number: number): readonly ClueLine[] {
  const [header = [], ...rows] = table.rows;
  const headers = header.map((cell) => visibleText(cell.text).text);
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      const visible = visibleText(cell.text);
      if (visible.text === "") return [];
      const name = headers[column];
      const place: Cell = {
        table: number,
        row: rowIndex,
        column,
        ...(name === undefined || name === "" ? {} : { header: name }),
      };
      return [
        {
          index: cell.line,
          text: visible.text,
          offset: cell.offset,
          length: cell.text.length,
          heading: 0,
          bullets: "",
          depth: 0,
          isBold: visible.isBold,
          isApart: column === 0,
          links: visible.links,
          cell: place,
        },
      ];
    }),
  );
}
