import { monthNames } from "../knowledge/month-names.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

/** A line without the bullets before its text. */
export interface Unbulleted {
  /** The bullets in their order. */
  readonly bullets: string;
  /** How many signs of the line stand before the text. */
  readonly width: number;
}

const sign = /\s*(?:([-*+•·▪◦‣●○■□–—›>→►✓])(?=\s|$)|(»)(?![^«]*«)|(•|»(?=\s)))\s*/uy;
const months = anyOf(monthNames.flat());
const number = new RegExp(
  `\\s*(\\d{1,2}\\.?\\)|\\d{1,2}\\.(?=\\s)|\\(?[a-hA-H]\\)|\\(\\d{1,2}\\)|TOP\\s?\\d{1,2}[:.]?)\\s+(?!(?:${months}|Tag)(?!\\p{L}))(?!\\d{1,2}[.:]\\d)(?!(?:[–—/&-]|bis(?: zum)?|und|to|and) ?\\d{1,2}\\.)`,
  "yu",
);
const emphasisBetween = /(?:\*\*|__)?/uy;

/** Finds the bullets and numbers before a text. "4. September" and "4. bis 6. Mai" are dates, »Zitat« a quotation. */
export function findBullets(line: string): Unbulleted {
  let bullets = "";
  let width = pictures.exec(line.slice(0, 40))?.[0].length ?? 0;
  for (let round = 0; round < 5; round += 1) {
    const found = matchAt(sign, line, width) ?? matchAt(number, line, skipEmphasis(line, width));
    if (found === undefined) break;
    bullets += found.bullet;
    width = found.end;
  }
  const task = bullets === "" ? 0 : (taskBox.exec(line.slice(width, width + 4))?.[0].length ?? 0);
  if (task > 0) return { bullets: bullets + taskMark, width: width + task };
  return { bullets, width };
}

/** "- [ ] Bring chairs": something to do, no part of a programme. */
const taskBox = /^\[[ xX]\]\s/u;
export const taskMark = "☐";

/** Small pictures before the words of a line, as invitations on the web have them ("©" is none), and headings of AsciiDoc. */
const pictures = /^\s*(?:(?![©®™])\p{Extended_Pictographic}[\uFE0F\u200D]?\s*){1,4}|^={1,4}\s(?=\S)/u;

function skipEmphasis(line: string, offset: number): number {
  emphasisBetween.lastIndex = offset;
  return offset + (emphasisBetween.exec(line)?.[0].length ?? 0);
}

function matchAt(
  pattern: RegExp,
  line: string,
  offset: number,
): { readonly bullet: string; readonly end: number } | undefined {
  pattern.lastIndex = offset;
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const bullet = match[1] ?? match[2] ?? match[3];
  return bullet === undefined ? undefined : { bullet, end: offset + match[0].length };
}
