import { typeset } from "@programmheft/ui";
import { endEarly } from "./end-early.ts";
import { fitTitle } from "./fit-title.ts";
import type { PictureText } from "./picture-text.ts";
import type { PictureWeight, TextMeasure } from "./text-measure.ts";

/** The size that services ask for (https://ogp.me/), in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Those of the theme on paper. A picture stands alone, and knows nothing of what surrounds it. */
export const pictureColors = {
  paper: "#fcfbf8",
  ink: "#1b1f24",
  quiet: "#5b626a",
  accent: "#0b5a63",
  alert: "#9c1c1c",
} as const;

const margin = 80;
const lineWidth = pictureSize.width - 2 * margin;
/** Where the last line above the rule may stand. */
const lowestText = 442;

/**
 * Draws a share picture as SVG: a page of the booklet with the series above the title, and day and times below the rule. Lines are
 * broken here, because SVG breaks none; whoever turns it into pixels needs the font alone.
 */
export function printPicture(text: PictureText, measure: TextMeasure): string {
  const { width, height } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Source Serif 4">`,
    `<path fill="${pictureColors.paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...kicker(text, measure),
    ...title(text, measure),
    `<path fill="${pictureColors.ink}" d="M${margin} 478h${lineWidth}v4H${margin}z"/>`,
    ...when(text, measure),
    ...where(text, measure),
    "</svg>\n",
  ].join("\n");
}

interface Line {
  readonly x?: number;
  readonly y: number;
  readonly size: number;
  readonly weight: PictureWeight;
  readonly color: keyof typeof pictureColors;
}

function line(words: string, { x = margin, y, size, weight, color }: Line, anchor = ""): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${pictureColors[color]}"${anchor}>${escaped(words)}</text>`;
}

function kicker({ notice, kicker: above }: PictureText, measure: TextMeasure): readonly string[] {
  const place = { y: 112, size: 32, weight: 600 } as const;
  const widthOf = (words: string) => measure(words, place.weight);
  const [first, second] = [notice, above].filter((words) => words !== undefined);
  if (first === undefined) return [];
  const shown = endEarly(first, lineWidth / place.size, widthOf);
  const color = notice === undefined ? "accent" : "alert";
  if (second === undefined) return [line(shown, { ...place, color })];
  const x = margin + Math.ceil((widthOf(shown) + 0.9) * place.size);
  const left = (pictureSize.width - margin - x) / place.size;
  return [
    line(shown, { ...place, color }),
    line(endEarly(second, left, widthOf), { ...place, x, color: "accent" }),
  ];
}

function title({ title: words, subtitle }: PictureText, measure: TextMeasure): readonly string[] {
  const { lines, size } = fitTitle(typeset(words), lineWidth, (piece) => measure(piece, 600));
  const yOf = (at: number) => Math.round(142 + size + at * size * 1.14);
  const shown = lines.map((each, at) => line(each, { y: yOf(at), size, weight: 600, color: "ink" }));
  const below = { y: yOf(lines.length - 1) + 76, size: 44, weight: 400, color: "ink" } as const;
  if (subtitle === undefined || below.y > lowestText) return shown;
  const widthOf = (piece: string) => measure(piece, below.weight);
  return [...shown, line(endEarly(subtitle, lineWidth / below.size, widthOf), below)];
}

function when({ when: day, times }: PictureText, measure: TextMeasure): readonly string[] {
  const place = { y: 544, size: 38, weight: 600, color: "ink" } as const;
  const widthOf = (words: string) => measure(words, place.weight);
  const beside = times === undefined ? 0 : widthOf(times) + 1;
  return [
    line(endEarly(day, lineWidth / place.size - beside, widthOf), place),
    ...(times === undefined
      ? []
      : [line(times, { ...place, x: pictureSize.width - margin }, ' text-anchor="end"')]),
  ];
}

function where({ where: words }: PictureText, measure: TextMeasure): readonly string[] {
  if (words === undefined) return [];
  const place = { y: 590, size: 28, weight: 400, color: "quiet" } as const;
  return [
    line(
      endEarly(words, lineWidth / place.size, (piece) => measure(piece, place.weight)),
      place,
    ),
  ];
}

/** Text within SVG. Pictures are drawn in one font: signs that it cannot have, like emoji, are left out, and marks of a place to break. */
function escaped(words: string): string {
  return words
    .replace(/\ufe0f|[\u00ad\u200b\p{Cc}]|(?!\p{ASCII})\p{Extended_Pictographic}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
