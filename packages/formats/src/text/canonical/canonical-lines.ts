import { lineAt, type SourceText } from "../../source/source-text.ts";

/** A line of a list in the canonical form. */
export type CanonicalLine =
  | { readonly kind: "day"; readonly index: number; readonly text: string }
  | { readonly kind: "entry"; readonly index: number; readonly depth: number; readonly text: string }
  | { readonly kind: "description"; readonly index: number; readonly depth: number; readonly text: string };

const day = /^###[ \t]+(\S.*)$/su;
const entry = /^( *)-[ \t]+(\S.*)$/su;
const quote = /^( *)>(?: (.*)|)$/su;
const longest = 250_000;

/**
 * Sorts the lines of a programme in the canonical form: bullets indented by two blanks a level, descriptions as quotations
 * below their item, headings of days. Gives nothing where any line is something else.
 */
export function canonicalLines(
  source: SourceText,
  from: number,
  to: number,
): readonly CanonicalLine[] | undefined {
  const lines: CanonicalLine[] = [];
  let deepest = 0;
  for (let index = from; index < to; index += 1) {
    const text = lineAt(source, index);
    if (text.trim() === "") continue;
    const line = text.length > longest ? undefined : canonicalLine(text, index);
    if (line === undefined) return undefined;
    if (line.kind === "day") deepest = 0;
    else {
      if (line.depth > deepest || (line.kind === "description" && line.depth === 0)) return undefined;
      deepest = line.kind === "entry" ? line.depth + 1 : deepest;
    }
    lines.push(line);
  }
  return lines;
}

function canonicalLine(text: string, index: number): CanonicalLine | undefined {
  const heading = day.exec(text)?.[1];
  if (heading !== undefined) return { kind: "day", index, text: heading.trimEnd() };
  const quoted = quote.exec(text);
  const found = quoted ?? entry.exec(text);
  if (found === null) return undefined;
  const depth = (found[1]?.length ?? 0) / 2;
  if (!Number.isInteger(depth)) return undefined;
  return quoted === null
    ? { kind: "entry", index, depth, text: (found[2] ?? "").trimEnd() }
    : { kind: "description", index, depth, text: found[2] ?? "" };
}
