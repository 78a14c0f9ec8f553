/** Letters and punctuation of Latin script without combining signs: one UTF-16 unit is one sign is one column. */
const isPlain = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/u;

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
  if (isPlain.test(text)) return Array.from(text, (sign, index) => ({ text: sign, index, width: 1 }));
  // Made here, because it takes longer to make than a short command to run.
  const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" });
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
