/** A stretch of text within a line. */
export type ProseSpan =
  | { readonly kind: "text" | "strong" | "emphasis"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

/** A paragraph or a list. */
export type ProseBlock =
  | { readonly kind: "paragraph"; readonly lines: readonly (readonly ProseSpan[])[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly ProseSpan[])[] };

const bullet = /^ {0,3}[-*+•] +/u;
const number = /^ {0,3}\d{1,9}[.)] +/u;
const headingMark = /^ {0,3}#{1,6} +(.*?)(?: +#*)?$/u;

/**
 * Reads the part of Markdown that descriptions use: paragraphs, lists, `**strong**`, `*emphasis*`, links. A heading becomes
 * a strong line, because the outline belongs to the page. Everything else stays the text that it is; HTML is text too.
 * The time needed grows with the length of the text, whatever stands in it.
 */
export function parseProse(markdown: string): readonly ProseBlock[] {
  return markdown.split(/\n[^\S\n]*\n+/u).flatMap((block) => {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    return lines.length === 0 ? [] : readBlock(lines);
  });
}

/** A block of lines may hold a paragraph with a list right below it. */
function readBlock(lines: readonly string[]): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const { marker, group } of grouped(lines)) {
    if (marker === undefined) {
      blocks.push({ kind: "paragraph", lines: joinLines(group).map(readLine) });
    } else {
      blocks.push({
        kind: "list",
        ordered: marker === number,
        items: listItems(group, marker).map(parseSpans),
      });
    }
  }
  return blocks;
}

interface LineGroup {
  readonly marker: RegExp | undefined;
  readonly group: string[];
}

function grouped(lines: readonly string[]): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const marker = [bullet, number].find((sign) => sign.test(line));
    const last = groups.at(-1);
    const continues =
      last !== undefined && (last.marker === marker || (last.marker !== undefined && /^\s/u.test(line)));
    if (continues) last.group.push(line);
    else groups.push({ marker, group: [line] });
  }
  return groups;
}

function listItems(lines: readonly string[], marker: RegExp): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (marker.test(line)) items.push([line.replace(marker, "")]);
    else if (last !== undefined) last.push(line.trim());
  }
  return items.map((item) => item.join(" "));
}

/** In Markdown, a line goes on in the next one unless two spaces or a backslash end it; a heading stands alone. */
function joinLines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.replace(/(?: {2,}|\\)$/u, "").trim();
    const alone = headingMark.test(line);
    if (open && !alone) joined.push(`${joined.pop() ?? ""} ${text}`);
    else joined.push(text);
    open = !alone && !/(?: {2,}|\\)$/u.test(line);
  }
  return joined;
}

function readLine(line: string): readonly ProseSpan[] {
  const heading = headingMark.exec(line)?.[1];
  return heading === undefined ? parseSpans(line) : [{ kind: "strong", text: withoutEscapes(heading) }];
}

/** No alternative may look past the next sign of its own kind: that keeps the whole linear. */
const spans =
  /(?<escaped>\\[!-/:-@[-`{-~])|\*\*(?<strong>[^*\s][^*\n]*)\*\*|(?<![\p{L}\d_])__(?<strong2>[^_\s][^_\n]*)__(?![\p{L}\d_])|\*(?<emphasis>[^*\s][^*\n]*)\*|(?<![\p{L}\d_])_(?<emphasis2>[^_\s][^_\n]*)_(?![\p{L}\d_])|\[(?<text>[^[\]\n]{1,500})\]\(<?(?<address>[^\s()<>]{1,2000})>?\)|<?(?<bare>https?:\/\/[^\s<>"]{1,2000})>?/gu;

/** What the alternatives of `spans` catch. */
interface SpanGroups {
  readonly escaped?: string | undefined;
  readonly strong?: string | undefined;
  readonly strong2?: string | undefined;
  readonly emphasis?: string | undefined;
  readonly emphasis2?: string | undefined;
  readonly text?: string | undefined;
  readonly address?: string | undefined;
  readonly bare?: string | undefined;
}

/** The stretches of one line. */
export function parseSpans(line: string): readonly ProseSpan[] {
  const found: ProseSpan[] = [];
  let plain = "";
  let at = 0;
  const flush = () => {
    if (plain !== "") found.push({ kind: "text", text: plain });
    plain = "";
  };
  for (const match of line.matchAll(spans)) {
    plain += line.slice(at, match.index);
    at = match.index + match[0].length;
    const groups: SpanGroups = match.groups ?? {};
    const { escaped } = groups;
    if (escaped !== undefined) {
      plain += escaped.slice(1);
      continue;
    }
    flush();
    const { span, rest } = spanOf(groups);
    found.push(span);
    plain = rest;
  }
  plain += line.slice(at);
  flush();
  return found;
}

function spanOf(groups: SpanGroups): { span: ProseSpan; rest: string } {
  const { strong = groups.strong2, emphasis = groups.emphasis2, text, address, bare = "" } = groups;
  if (strong !== undefined) return { span: { kind: "strong", text: withoutEscapes(strong) }, rest: "" };
  if (emphasis !== undefined) return { span: { kind: "emphasis", text: withoutEscapes(emphasis) }, rest: "" };
  if (text !== undefined && address !== undefined) {
    return { span: { kind: "link", text: withoutEscapes(text), address }, rest: "" };
  }
  // The full stop that ends the sentence is no part of the address.
  const url = bare.replace(/[.,;:!?)'"“”„]+$/u, "");
  return { span: { kind: "link", text: url, address: url }, rest: bare.slice(url.length) };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}
