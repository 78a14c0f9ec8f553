import type { Nodes, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { lineAt, type SourceText } from "../../source/source-text.ts";
import { opensBlock } from "./opens-block.ts";

/** What the blocks of Markdown tell of the lines of a text, by the index of the line. */
export interface MarkdownBlocks {
  readonly heading: ReadonlyMap<number, number>;
  readonly depth: ReadonlyMap<number, number>;
  readonly rules: ReadonlySet<number>;
  readonly tables: readonly MarkdownTable[];
}

/** A table: its rows of cells. */
export interface MarkdownTable {
  /** Whether the first row is marked as one of headings. */
  readonly hasHeader: boolean;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly MarkdownCell[])[];
}

/** A cell: where its text stands in the source. */
interface MarkdownCell {
  readonly line: number;
  readonly offset: number;
  readonly text: string;
}

/**
 * Constructs that mislead where text was pasted: indented lines are no code, underlined ones no headings, and emphasis and
 * links are read line by line, because pasting leaves them unbalanced.
 */
const misleading = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "setextUnderline",
];

/** How many lines are parsed at a time, so that the time for a large text grows with its length only. */
const linesAtATime = 400;
/** Of a row of a table so much is parsed. */
const longestRow = 4_000;

/** Parses the blocks of a text: headings, lists, rules, tables. */
export function markdownBlocks(source: SourceText, from: number): MarkdownBlocks {
  const blocks: Collected = { heading: new Map(), depth: new Map(), rules: new Set(), tables: [] };
  const count = source.lineStarts.length;
  for (let first = from; first < count; first += linesAtATime) {
    const last = Math.min(count, first + linesAtATime);
    const lines = Array.from({ length: last - first }, (_, index) => lineAt(source, first + index));
    if (!lines.some((line) => opensBlock.test(line))) continue;
    const tree = fromMarkdown(tellingParts(lines).join("\n"), {
      extensions: [gfmTable(), { disable: { null: misleading } }],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    note(tree, first, 0, blocks, source);
  }
  return blocks;
}

const marks = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)]|#{1,6})(?=[ \t]|$))*[ \t]*/u;
const onlyMarks = /^[\s*_=~`-]{1,80}$/u;

/**
 * What tells the blocks of some lines: of each line its marks and the first of its words, rows of tables as a whole. Of
 * paragraphs outside of any block there is nothing to learn; most lines of most pastes are such.
 */
function tellingParts(lines: readonly string[]): readonly string[] {
  let isInBlock = false;
  let isApart = true;
  return lines.map((line) => {
    if (opensBlock.test(line)) isInBlock = true;
    else if (isApart && /^\S/u.test(line)) isInBlock = false;
    isApart = line.trim() === "";
    if (!isInBlock) return "";
    if (line.includes("|")) return line.slice(0, longestRow);
    if (onlyMarks.test(line)) return line;
    const lead = marks.exec(line.slice(0, 200))?.[0].length ?? 0;
    return line.length - lead > 6 ? `${line.slice(0, lead + 5)}x` : line;
  });
}

interface Collected {
  readonly heading: Map<number, number>;
  readonly depth: Map<number, number>;
  readonly rules: Set<number>;
  readonly tables: MarkdownTable[];
}

function note(node: Nodes, firstLine: number, depth: number, blocks: Collected, source: SourceText): void {
  const from = firstLine + (node.position?.start.line ?? 1) - 1;
  const to = firstLine + (node.position?.end.line ?? 1) - 1;
  if (node.type === "heading") blocks.heading.set(from, node.depth);
  else if (node.type === "thematicBreak") blocks.rules.add(from);
  else if (node.type === "table") blocks.tables.push(readTable(node, firstLine, source));
  else if (node.type === "paragraph")
    for (let line = from; line <= to; line += 1) blocks.depth.set(line, depth);
  else if ("children" in node) {
    const inner = depth + (node.type === "list" ? 1 : 0);
    for (const child of node.children) note(child, firstLine, inner, blocks, source);
  }
}

function readTable(table: Table, firstLine: number, source: SourceText): MarkdownTable {
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const line = firstLine + (cell.position?.start.line ?? 1) - 1;
      const from = (cell.position?.start.column ?? 1) - 1;
      const raw = lineAt(source, line).slice(from, (cell.position?.end.column ?? 1) - 1);
      const lead = /^\s*\|?\s*/u.exec(raw)?.[0].length ?? 0;
      return {
        line,
        offset: (source.lineStarts[line] ?? 0) + from + lead,
        text: raw.slice(lead).trimEnd().replace(/\|$/u, "").trimEnd(),
      };
    }),
  );
  return {
    hasHeader: true,
    from: firstLine + (table.position?.start.line ?? 1) - 1,
    to: firstLine + (table.position?.end.line ?? 1) - 1,
    rows,
  };
}
