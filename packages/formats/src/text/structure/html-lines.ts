import { parse } from "parse5";
import type { SourceText } from "../../source/source-text.ts";
import { findBullets } from "./bullets.ts";
import type { ClueLine, Link } from "./clue-line.ts";
import {
  attribute,
  blocks,
  bulletOf,
  cellsOf,
  type Element,
  elementsOf,
  hidden,
  isBoldStyle,
  isHiddenElement,
  type Node,
  type ParentNode,
  spaced,
  type TextNode,
} from "./html-elements.ts";
import type { CellLine, TableCell } from "./table-cell.ts";
import { type Table, tableLines } from "./table-lines.ts";

/** No page nests deeper; what lies deeper is read as if it lay there. */
const deepest = 200;
/** So many cells may the spans of a document's tables add: a few bytes of it could claim millions. */
const mostSpanned = 100_000;

interface Collector {
  readonly source: SourceText;
  readonly lines: ClueLine[];
  tables: number;
  spansLeft: number;
  /** The line that is being read. */
  readonly open: {
    text: string;
    offset: number;
    end: number;
    boldSigns: number;
    signs: number;
    links: OpenLink[];
    bullets: string;
    isApart: boolean;
    heading: number;
    depth: number;
  };
}

/** A link while its words are read, which begin at `from` in the line. */
type OpenLink = { -readonly [Key in keyof Link]: Link[Key] } & { readonly from: number };

interface Place {
  readonly depth: number;
  readonly heading: number;
  readonly isBold: boolean;
  readonly isPreformatted: boolean;
  /** Whether the text beside the elements is Markdown, as in pages of generators. */
  readonly isMixed: boolean;
  readonly level: number;
}

const markdownHeading = /^#{1,6}[ \t]+\S/mu;

/** Reads the lines of HTML as a browser shows them, with the clues that its elements give. */
export function htmlLines(source: SourceText, from: number): readonly ClueLine[] {
  const collector = collect(source);
  const text = source.text.slice(from);
  const tree = parse(text, { sourceCodeLocationInfo: true });
  const isMixed = markdownHeading.test(text.slice(0, 100_000));
  walk(
    tree,
    { depth: 0, heading: 0, isBold: false, isPreformatted: false, isMixed, level: 0 },
    collector,
    from,
  );
  flush(collector);
  return collector.lines;
}

function collect(source: SourceText): Collector {
  return {
    source,
    lines: [],
    tables: 0,
    spansLeft: mostSpanned,
    open: {
      text: "",
      offset: -1,
      end: 0,
      boldSigns: 0,
      signs: 0,
      links: [],
      bullets: "",
      isApart: true,
      heading: 0,
      depth: 0,
    },
  };
}

function walk(parent: ParentNode, place: Place, collector: Collector, from: number): void {
  for (const node of parent.childNodes) visit(node, place, collector, from);
}

function visit(node: Node, place: Place, collector: Collector, from: number): void {
  if (node.nodeName === "#text" && "value" in node) {
    addText(node, place, collector, from);
    return;
  }
  if (!("tagName" in node) || hidden.has(node.tagName) || isHiddenElement(node) || place.level > deepest)
    return;
  if (node.tagName === "table" && isDataTable(node)) {
    flush(collector);
    for (const line of tableLines(readTable(node, place, collector, from), collector.tables))
      collector.lines.push(line);
    collector.tables += 1;
    collector.open.isApart = true;
    return;
  }
  const isBlock = blocks.has(node.tagName);
  if (isBlock) flush(collector);
  if (spaced.has(node.tagName)) collector.open.isApart = true;
  const inner = placeInside(node, place);
  if (node.tagName === "li") collector.open.bullets = bulletOf(node);
  const link = node.tagName === "a" ? addLink(node, collector) : undefined;
  walk(node, inner, collector, from);
  if (link !== undefined) closeLink(link, collector);
  if (isBlock) flush(collector);
  if (spaced.has(node.tagName)) collector.open.isApart = true;
}

function placeInside(element: Element, place: Place): Place {
  const heading = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const isList = element.tagName === "ul" || element.tagName === "ol" || element.tagName === "dd";
  return {
    depth: place.depth + (isList ? 100 : 0),
    heading: heading === undefined ? place.heading : Number(heading),
    isBold: place.isBold || element.tagName === "b" || element.tagName === "strong" || isBoldStyle(element),
    isPreformatted: place.isPreformatted || element.tagName === "pre",
    isMixed:
      place.isMixed &&
      (element.tagName === "html" || element.tagName === "body" || element.tagName === "div"),
    level: place.level + 1,
  };
}

function addText(node: TextNode, place: Place, collector: Collector, from: number): void {
  const start = from + (node.sourceCodeLocation?.startOffset ?? 0);
  const end = from + (node.sourceCodeLocation?.endOffset ?? 0);
  const pieces = place.isPreformatted || place.isMixed ? node.value.split("\n") : [node.value];
  // Where nothing is written otherwise than it is read, each piece is found by itself.
  const isExact = node.value.length === end - start;
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) flush(collector);
    const [pieceAt, whole] = isExact ? [at, piece] : [start, node.value];
    at += piece.length + 1;
    const mark = place.isMixed ? /^\s*(#{1,6})\s+/u.exec(piece) : null;
    if (place.isMixed && piece.trim() === "") collector.open.isApart = true;
    const text = piece
      .slice(mark?.[0].length ?? 0)
      .replace(/[\u200B\u00AD]/gu, "")
      .replace(/[\s\p{Cc}]+/gu, " ");
    if (text === "" || (text === " " && collector.open.text === "")) continue;
    const { open } = collector;
    if (open.offset === -1) {
      open.offset = pieceAt + (mark?.[0].length ?? whole.length - whole.trimStart().length);
      open.heading = mark?.[1]?.length ?? place.heading;
    }
    open.end = (isExact ? pieceAt + piece.length : end) - (whole.length - whole.trimEnd().length);
    open.text += text;
    const signs = text.trim().length;
    open.signs += signs;
    if (place.isBold) open.boldSigns += signs;
    open.depth = place.depth;
  }
}

function flush(collector: Collector): void {
  const { open } = collector;
  const raw = open.text.replace(/\s+/gu, " ").trim();
  if (raw !== "" && !/^[\s_=*~–—-]+$/u.test(raw)) {
    const { bullets, width } = open.heading > 0 ? { bullets: "", width: 0 } : findBullets(raw);
    const text = raw.slice(width).trim();
    if (text !== "") {
      collector.lines.push({
        index: collector.lines.length,
        text,
        offset: open.offset,
        length: Math.max(open.end - open.offset, 1),
        heading: open.heading,
        bullets: `${open.bullets}${open.bullets === bullets ? "" : bullets}`,
        depth: open.depth,
        isBold: open.boldSigns > 0 && open.boldSigns === open.signs,
        isApart: open.isApart,
        links: open.links.map(({ text: words, address, from }) => ({
          text: words === "" ? open.text.slice(from).trim() : words,
          address,
        })),
      });
      open.bullets = "";
      open.isApart = false;
      open.links = [];
    }
  }
  Object.assign(open, { text: "", offset: -1, end: 0, boldSigns: 0, signs: 0, heading: 0 });
}

/** Tables that only lay a page out hold tables or whole pages in their cells. */
function isDataTable(table: Element): boolean {
  const rows = elementsOf(table, "tr");
  return rows.length > 0 && !elementsOf(table, "table").length && rows.some((row) => cellsOf(row).length > 1);
}

function readTable(table: Element, place: Place, collector: Collector, from: number): Table {
  const rows = elementsOf(table, "tr");
  const filled: CellLine[][][] = [];
  const above: ReadonlyMap<number, TableCell>[] = [];
  /** By column: the cell that reaches down from above, and into how many rows more. */
  let reaching = new Map<number, { readonly cell: TableCell; readonly rows: number }>();
  for (const row of rows) {
    const cells: CellLine[][] = [];
    const fromAbove = new Map([...reaching].map(([column, { cell }]) => [column, cell]));
    reaching = new Map(
      [...reaching].flatMap(([column, { cell, rows: more }]) =>
        more > 1 ? [[column, { cell, rows: more - 1 }]] : [],
      ),
    );
    for (const cell of cellsOf(row)) {
      while (fromAbove.has(cells.length)) cells.push([]);
      const inside = collect(collector.source);
      walk(cell, { ...place, heading: 0, isBold: false, level: place.level + 1 }, inside, from);
      flush(inside);
      const { across, down } = spanOf(cell, collector);
      for (let column = 0; column < across; column += 1) {
        const lines = column === 0 ? [...inside.lines] : [];
        if (down > 1) reaching.set(cells.length, { cell: lines, rows: down - 1 });
        cells.push(lines);
      }
    }
    if (cells.length === 0) continue;
    filled.push(cells);
    above.push(fromAbove);
  }
  const [first] = rows;
  const hasHeader =
    first !== undefined && cellsOf(first).length > 1 && cellsOf(first).every((cell) => cell.tagName === "th");
  return { rows: filled, above, hasHeader };
}

/** Over how many columns and rows a cell reaches, as long as a document has not had its fill of that. */
function spanOf(cell: Element, collector: Collector): { readonly across: number; readonly down: number } {
  const across = Math.max(1, Math.min(Number(attribute(cell, "colspan") ?? 1) || 1, 50));
  const stated = Number(attribute(cell, "rowspan") ?? 1);
  const down = stated > 1 && stated < 1_000 ? stated : 1;
  const added = across * down - 1;
  if (added > collector.spansLeft) return { across: 1, down: 1 };
  collector.spansLeft -= added;
  return { across, down };
}

function addLink(element: Element, { open }: Collector): OpenLink | undefined {
  const address = attribute(element, "href");
  if (address === undefined) return undefined;
  const link = { text: "", address, from: open.text.length };
  open.links.push(link);
  return link;
}

/** A link without words, as pictures have, is none; around blocks it has the words of their first line. */
function closeLink(link: OpenLink, { open }: Collector): void {
  if (!open.links.includes(link)) return;
  link.text = open.text.slice(link.from);
  if (link.text.trim() === "") open.links.splice(open.links.indexOf(link), 1);
}
