/** Where something begins: the index of the sign, and the column in which it stands where tabs reach to every fourth one. */
export interface LinePlace {
  readonly at: number;
  readonly column: number;
}

/** The place behind the blanks at a place; behind `most` columns of them, which may end within a tab. */
export function behindBlanks(line: string, { at, column }: LinePlace, most = Infinity): LinePlace {
  const limit = column + most;
  let [index, reached] = [at, column];
  while (reached < limit && (line[index] === " " || line[index] === "\t")) {
    const next = line[index] === "\t" ? reached + 4 - (reached % 4) : reached + 1;
    if (next > limit) return { at: index, column: limit };
    reached = next;
    index += 1;
  }
  return { at: index, column: reached };
}

/** The mark of an item of a list. */
export interface ItemMark {
  /** Where the text of the item begins. */
  readonly text: LinePlace;
  /** In so many columns lies what belongs to the item. */
  readonly width: number;
  readonly isEmpty: boolean;
}

const bullet = /[-*+](?=[ \t]|$)/uy;
const number = /(\d{1,9})[.)](?=[ \t]|$)/uy;

/** Reads the mark of an item at `mark` in a line that is indented from `start`; in the middle of a paragraph fewer are ones. */
export function itemMarkAt(
  line: string,
  start: LinePlace,
  mark: LinePlace,
  isInParagraph: boolean,
): ItemMark | undefined {
  bullet.lastIndex = mark.at;
  number.lastIndex = mark.at;
  const found = bullet.exec(line) ?? number.exec(line);
  if (found === null) return undefined;
  const behind = { at: mark.at + found[0].length, column: mark.column + found[0].length };
  const text = behindBlanks(line, behind);
  const isEmpty = text.at >= line.length;
  if (isInParagraph && (isEmpty || (found[1] ?? "1") !== "1")) return undefined;
  const width = (isEmpty ? behind.column + 1 : text.column) - start.column;
  return { text, width, isEmpty };
}

const rule = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/uy;
const heading = /(#{1,6})(?=[ \t]|$)/uy;
const fence = /`{3,}(?=[^`]*$)|~{3,}/uy;

/** Whether a line is a rule from `at` on. */
export function isRule(line: string, at: number): boolean {
  rule.lastIndex = at;
  return rule.test(line);
}

/** The level of the heading that begins there; 0 where none does. */
export function headingLevel(line: string, at: number): number {
  heading.lastIndex = at;
  return heading.exec(line)?.[1]?.length ?? 0;
}

/** The signs that open a stretch of code there. */
export function fenceAt(line: string, at: number): string | undefined {
  fence.lastIndex = at;
  return fence.exec(line)?.[0];
}
