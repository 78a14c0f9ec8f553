import type { SourcePlace } from "@programmheft/core";

/** A line of a text in three pieces, the middle one being what is meant. */
export interface Excerpt {
  readonly before: string;
  readonly meant: string;
  readonly after: string;
}

/** From so many letters on, a line is cut on both sides of what is meant. */
const longest = 120;

/** The line at a place. What is meant may run on over several lines; the first of them is shown. */
export function excerptOf(
  source: string,
  { offset, length }: Pick<SourcePlace, "offset" | "length">,
): Excerpt {
  const start = Math.max(source.lastIndexOf("\n", offset - 1), -1) + 1;
  const next = source.indexOf("\n", offset);
  const end = next === -1 ? source.length : next;
  const until = Math.min(offset + length, end);
  const spare = Math.max(0, longest - (until - offset)) / 2;
  return {
    before: cutStart(source.slice(start, offset).trimStart(), spare),
    meant: cutEnd(source.slice(offset, until), longest),
    after: cutEnd(source.slice(until, end).trimEnd(), spare),
  };
}

function cutStart(text: string, longestText: number): string {
  return text.length <= longestText ? text : `…${text.slice(text.length - Math.floor(longestText))}`;
}

function cutEnd(text: string, longestText: number): string {
  return text.length <= longestText ? text : `${text.slice(0, Math.floor(longestText))}…`;
}
