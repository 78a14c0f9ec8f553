import { lineAt, type SourceText } from "../../source/source-text.ts";
import { behindBlanks, fenceAt, headingLevel, isRule, itemMarkAt, type LinePlace } from "./block-marks.ts";
import { cellsOfRow, dividesTable } from "./table-row.ts";

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

/** A quotation or an item of a list that goes on. */
type Container =
  | { readonly kind: "quote" }
  | { readonly kind: "item"; readonly width: number; state: "empty" | "open" | "over" };

/** Nobody nests lists and quotations deeper. */
const deepest = 50;

/** What the last line was part of, where the next one may be, too. */
type Leaf =
  | { readonly kind: "paragraph"; readonly depth: number; last: number }
  | { readonly kind: "code"; readonly fence: string }
  | { readonly kind: "table"; readonly table: OpenTable };

interface OpenTable extends MarkdownTable {
  to: number;
  readonly rows: (readonly MarkdownCell[])[];
}

/**
 * Finds the blocks of a text as CommonMark and GFM define them: headings, lists, rules, tables. What misleads where text was pasted is
 * left out: indented lines are no code, underlined ones no headings, and there is no HTML.
 */
export function markdownBlocks(source: SourceText, from: number): MarkdownBlocks {
  const tables: OpenTable[] = [];
  const blocks = {
    heading: new Map<number, number>(),
    depth: new Map<number, number>(),
    rules: new Set<number>(),
    tables,
  };
  const containers: Container[] = [];
  let leaf: Leaf | undefined;
  for (let index = from; index < source.lineStarts.length; index += 1) {
    const line = lineAt(source, index).trimEnd();
    let { place, kept } = goOn(containers, line);
    const goesOn = kept === containers.length;
    if (leaf?.kind === "code" && goesOn) {
      if (closes(leaf.fence, line.slice(behindBlanks(line, place).at))) leaf = undefined;
      continue;
    }
    const close = () => {
      if (kept < containers.length) leaf = undefined;
      containers.length = kept;
    };
    const isInParagraph = goesOn && leaf?.kind === "paragraph";
    while (kept < deepest) {
      const opened = openContainer(line, place, isInParagraph);
      if (opened === undefined) break;
      close();
      leaf = undefined;
      containers.push(opened.container);
      kept += 1;
      place = opened.place;
    }
    const { at } = behindBlanks(line, place);
    const level = headingLevel(line, at);
    const fence = fenceAt(line, at);
    if (at >= line.length) {
      close();
      leaf = undefined;
    } else if (level > 0 || fence !== undefined || isRule(line, at)) {
      close();
      leaf = fence === undefined ? undefined : { kind: "code", fence };
      if (level > 0) blocks.heading.set(index, level);
      else if (fence === undefined) blocks.rules.add(index);
    } else if (leaf?.kind === "paragraph" && kept < containers.length) {
      // Text goes on within its list or quotation, even where it is not indented like that.
      blocks.depth.set(index, leaf.depth);
      leaf.last = at;
    } else {
      close();
      if (leaf?.kind === "table") {
        leaf.table.rows.push(rowAt(source, index, at));
        leaf.table.to = index;
        continue;
      }
      const table = leaf?.kind === "paragraph" && tableAt(source, index, at, leaf.last);
      if (table) {
        blocks.depth.delete(index - 1);
        tables.push(table);
        leaf = { kind: "table", table };
        continue;
      }
      if (leaf?.kind === "paragraph") {
        leaf.last = at;
        blocks.depth.set(index, leaf.depth);
        continue;
      }
      const depth = containers.filter(({ kind }) => kind === "item").length;
      leaf = { kind: "paragraph", depth, last: at };
      blocks.depth.set(index, depth);
    }
  }
  return blocks;
}

/** How many of the containers a line goes on with, and where what is in them begins. */
function goOn(containers: readonly Container[], line: string): { place: LinePlace; kept: number } {
  let place: LinePlace = { at: 0, column: 0 };
  let kept = 0;
  for (const container of containers) {
    const text = behindBlanks(line, place);
    const isBlank = text.at >= line.length;
    if (container.kind === "quote") {
      if (line[text.at] !== ">") break;
      place = behindQuoteMark(line, text);
    } else if (isBlank) {
      if (container.state === "empty") container.state = "over";
    } else {
      if (container.state === "over" || text.column - place.column < container.width) break;
      container.state = "open";
      place = behindBlanks(line, place, container.width);
    }
    kept += 1;
  }
  return { place, kept };
}

function openContainer(
  line: string,
  place: LinePlace,
  isInParagraph: boolean,
): { readonly container: Container; readonly place: LinePlace } | undefined {
  const mark = behindBlanks(line, place);
  if (line[mark.at] === ">") return { container: { kind: "quote" }, place: behindQuoteMark(line, mark) };
  const item = isRule(line, mark.at) ? undefined : itemMarkAt(line, place, mark, isInParagraph);
  return (
    item && {
      container: { kind: "item", width: item.width, state: item.isEmpty ? "empty" : "open" },
      place: item.text,
    }
  );
}

function behindQuoteMark(line: string, { at, column }: LinePlace): LinePlace {
  return behindBlanks(line, { at: at + 1, column: column + 1 }, 1);
}

function closes(fence: string, text: string): boolean {
  return text.length >= fence.length && text === (fence[0] ?? "").repeat(text.length);
}

/** The table whose head is the line before, where this one divides it from its body. */
function tableAt(source: SourceText, index: number, at: number, headAt: number): OpenTable | undefined {
  const head = lineAt(source, index - 1).trimEnd();
  if (!head.includes("|", headAt)) return undefined;
  if (!dividesTable(lineAt(source, index).trimEnd(), at, cellsOfRow(head, headAt).length)) return undefined;
  return { hasHeader: true, from: index - 1, to: index, rows: [rowAt(source, index - 1, headAt)] };
}

function rowAt(source: SourceText, index: number, at: number): readonly MarkdownCell[] {
  const line = lineAt(source, index).trimEnd();
  const start = source.lineStarts[index] ?? 0;
  return cellsOfRow(line, at).map((cell) => ({
    line: index,
    offset: start + cell.from,
    text: line.slice(cell.from, cell.to),
  }));
}
