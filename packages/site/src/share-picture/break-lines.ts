/** A piece of text that stays on one line, and what stands behind it where the next piece follows on the same or on another line. */
interface Piece {
  readonly text: string;
  readonly within: string;
  readonly atEnd: string;
}

/** Places at which a line may end: spaces, the seams and joints that `typeset` sets, and hyphens between words. */
const seams = /( |\u00ad|\u200b|(?<=\p{L}{2}-)(?=\p{L}{2}))/u;

/** More than a space of the font and the bearings of two letters take. */
const spaceWidth = 0.3;
const hyphenWidth = 0.4;

/** A line of text, and how wide it is, in parts of its size. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks a text into as few lines as fit, and among those into the most even ones. A word that is wider than a line stands alone on
 * one and sticks out: the width of the lines tells.
 * @param text as `typeset` gives it: long words say where they may break
 * @param width how wide a line may be, in parts of the size of the text
 * @param measure how wide a piece is, in the same parts
 */
export function breakLines(
  text: string,
  width: number,
  measure: (piece: string) => number,
): readonly TextLine[] {
  const pieces = piecesOf(text);
  const widths = pieces.map((piece) => measure(piece.text));
  const lines = fill(pieces, widths, width);
  // The narrowest column that needs no more lines gives the most even ones.
  let [narrow, wide] = [0, width];
  for (let step = 0; step < 12; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = fill(pieces, widths, middle);
    if (tried.length <= lines.length && tried.every((line) => line.width <= middle)) wide = middle;
    else narrow = middle;
  }
  const even = fill(pieces, widths, wide);
  return even.length === lines.length ? even : lines;
}

function piecesOf(text: string): readonly Piece[] {
  const parts = text
    .replace(/[ \t\r\n]+/gu, " ")
    .trim()
    .split(seams);
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const seam = parts[at + 1] ?? "";
    const isSpace = seam === " ";
    pieces.push({ text: parts[at] ?? "", within: isSpace ? " " : "", atEnd: seam === "\u00ad" ? "-" : "" });
  }
  return pieces;
}

function fill(pieces: readonly Piece[], widths: readonly number[], width: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine | undefined;
  let before: Piece | undefined;
  for (const [at, piece] of pieces.entries()) {
    const own = widths[at] ?? 0;
    const gap = before?.within === " " ? spaceWidth : 0;
    const hyphen = piece.atEnd === "" ? 0 : hyphenWidth;
    if (line === undefined || line.width + gap + own + hyphen > width) {
      if (line !== undefined) lines.push(ended(line, before));
      line = { text: piece.text, width: own };
    } else {
      line = { text: `${line.text}${before?.within ?? ""}${piece.text}`, width: line.width + gap + own };
    }
    before = piece;
  }
  return line === undefined ? lines : [...lines, line];
}

/** A line that ends within a word shows it. */
function ended({ text, width }: TextLine, { atEnd = "" }: Partial<Piece> = {}): TextLine {
  return { text: `${text}${atEnd}`, width: width + (atEnd === "" ? 0 : hyphenWidth) };
}
