import type { ColumnRole } from "../knowledge/column-words.ts";

/** A line of pasted text with everything that its markup and place tell of it. What it means is not decided here. */
export interface ClueLine {
  /** The line of the source, counted from 0. Cells of a table share one. */
  readonly index: number;
  /** What a reader sees: without bullets, emphasis and addresses of links; single blanks. */
  readonly text: string;
  /** Where that begins in the source, and how long it is there. */
  readonly offset: number;
  readonly length: number;
  /** The degree of a heading, 0 for everything else. */
  readonly heading: number;
  /** The bullets before the text, in their order: "", "-", "-»", "1.". */
  readonly bullets: string;
  /** How deep the line is indented or nested in lists; compares lines, counts nothing. */
  readonly depth: number;
  /** Whether the whole text is emphasised. */
  readonly isBold: boolean;
  /** Whether an empty line or a rule stands before it. */
  readonly isApart: boolean;
  /** The addresses of links in the text. */
  readonly links: readonly Link[];
  /** The cell of a table in which it stands. */
  readonly cell?: Cell;
  /** Whether a row of a table begins with it that has a day but no time. */
  readonly isRow?: true;
  /** The room that a column of a table states for it. */
  readonly room?: string;
}

/** A link: the words and where they lead. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/** A cell of a table. */
interface Cell {
  /** Counts the tables of a text, and the rows of each. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** What its column holds, where that is known. */
  readonly role?: ColumnRole;
}
