/** The weights in which pictures are set: that of titles, and that of everything else. */
export type PictureWeight = 400 | 600;

/**
 * How wide a piece of text is where it is drawn, in parts of its size: 0.5 for a word that is 36 px wide at 72 px. Whoever draws the
 * pictures knows, because they have the font.
 */
export type TextMeasure = (text: string, weight: PictureWeight) => number;
