const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });

/** Signs that take no column of their own: accents set on the sign before, joiners, variation selectors. */
const takesNoColumn = /^[\p{M}\p{Cf}]+$/u;

/** Signs that take two columns: East Asian ones, full-width forms and pictures (Unicode Standard Annex 11). */
const takesTwoColumns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]|\p{Emoji}\uFE0F/u;

/** One sign as a reader counts them, where it begins in its text (UTF-16 units), and the columns it takes. */
export interface DisplayedSign {
  readonly text: string;
  readonly index: number;
  readonly width: number;
}

/** The signs of a text with the columns that each takes on a terminal. */
export function displayedSigns(text: string): readonly DisplayedSign[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    index,
    width: takesNoColumn.test(segment) ? 0 : takesTwoColumns.test(segment) ? 2 : 1,
  }));
}

/** How many columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  return displayedSigns(text).reduce((sum, { width }) => sum + width, 0);
}
