import { lineAt, type SourceText } from "../../source/source-text.ts";

/** Which lines hold the front matter, without the lines of dashes, and where the text behind them begins. */
export interface FrontMatterLines {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
  /** Whether the closing line of dashes is there. */
  readonly isClosed: boolean;
}

const entry = /^["']?[\p{L}][\p{L}\p{N} _-]{0,40}["']?\s*:(?:\s|$)/u;
const longestFrontMatter = 20_000;

/**
 * Finds the front matter: a line of three dashes before anything else, entries, another line of dashes. Dashes that only
 * divide pasted text are none. Where the closing dashes are missing, the entries end at the first line that is none.
 */
export function findFrontMatter(source: SourceText): FrontMatterLines | undefined {
  const count = source.lineStarts.length;
  let open = 0;
  while (open < count && lineAt(source, open).trim() === "") open += 1;
  if (lineAt(source, open).trimEnd() !== "---") return undefined;
  let first = open + 1;
  while (first < count && isBlankOrComment(lineAt(source, first))) first += 1;
  if (lineAt(source, first).trimEnd() === "---")
    return { from: open + 1, to: first, bodyFrom: first + 1, isClosed: true };
  if (!entry.test(lineAt(source, first))) return undefined;
  const limit = Math.min(count, first + longestFrontMatter);
  for (let index = first; index < limit; index += 1) {
    const line = lineAt(source, index);
    if (line.trimEnd() === "---") return { from: open + 1, to: index, bodyFrom: index + 1, isClosed: true };
  }
  let end = first;
  while (end < limit && (entry.test(lineAt(source, end)) || /^\s+\S/u.test(lineAt(source, end)))) end += 1;
  return { from: open + 1, to: end, bodyFrom: end, isClosed: false };
}

function isBlankOrComment(line: string): boolean {
  return line.trim() === "" || line.startsWith("#");
}
