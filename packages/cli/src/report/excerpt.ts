import type { SourcePlace } from "@programmheft/core";
import { type DisplayedSign, displayedSigns } from "../terminal/display-width.ts";
import { visibleText } from "../terminal/visible-text.ts";

/** A line of a source as it can be shown, and which of its columns are meant (counted from 0). */
export interface Excerpt {
  readonly text: string;
  readonly markedFrom: number;
  readonly markedColumns: number;
}

/** No more of a line than this is looked at to either side of a place: a line may be megabytes long. */
const farthest = 400;

const tab = "  ";

/**
 * The line around a place, at most `width` columns of it, with `…` where it is cut. What is marked is what a reader sees:
 * tabs, accents and signs of two columns count as they are shown. `undefined` where the line is blank.
 */
export function excerptOf(text: string, place: SourcePlace, width: number): Excerpt | undefined {
  const offset = Math.min(place.offset, text.length);
  const { start, end, isWhole } = lineAround(text, offset);
  const line = text.slice(start, end);
  if (line.trim() === "") return undefined;

  const signs = signsOf(line);
  const meant = offset - start;
  const isMeant = ({ index }: DisplayedSign) => index >= meant && index < meant + place.length;
  const behind = signs.findIndex(({ index }) => index >= meant);
  const first = behind < 0 ? signs.length : behind;
  const { from, to } = windowAround(signs, first, width);
  const lead = from > 0 || !isWhole.start ? "…" : "";
  const rest = to < signs.length || !isWhole.end ? "…" : "";
  const shown = signs.slice(from, to);
  return {
    text: `${lead}${shown.map((sign) => sign.text).join("")}${rest}`.trimEnd(),
    markedFrom: lead.length + columnsOf(signs.slice(from, first)),
    markedColumns: Math.max(1, columnsOf(shown.filter(isMeant))),
  };
}

function lineAround(text: string, offset: number) {
  const before = text.slice(Math.max(0, offset - farthest), offset);
  const after = text.slice(offset, offset + farthest);
  const breakBefore = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  const breakAfter = after.search(/[\r\n]/u);
  const start = offset - before.length + breakBefore + 1;
  const end = offset + (breakAfter < 0 ? after.length : breakAfter);
  return {
    start,
    end,
    isWhole: { start: breakBefore >= 0 || start === 0, end: breakAfter >= 0 || end === text.length },
  };
}

function signsOf(line: string): readonly DisplayedSign[] {
  return displayedSigns(line).flatMap((sign) => {
    // A byte order mark is no part of what somebody wrote.
    if (sign.text === "\uFEFF") return [];
    return sign.text === "\t"
      ? [{ ...sign, text: tab, width: tab.length }]
      : [{ ...sign, text: visibleText(sign.text) }];
  });
}

/** As many signs as fit, of which the first that is meant stands after about a third where the line must be cut. */
function windowAround(signs: readonly DisplayedSign[], first: number, width: number) {
  if (columnsOf(signs) <= width) return { from: 0, to: signs.length };
  const room = width - "……".length;
  const from = first - countThatFits(signs.slice(0, first).reverse(), Math.floor(room / 3));
  const to = from + countThatFits(signs.slice(from), room);
  return to < signs.length ? { from, to } : { from: to - countThatFits([...signs].reverse(), room), to };
}

function countThatFits(signs: readonly DisplayedSign[], columns: number): number {
  let used = 0;
  const tooMany = signs.findIndex((sign) => {
    used += sign.width;
    return used > columns;
  });
  return tooMany < 0 ? signs.length : tooMany;
}

function columnsOf(signs: readonly DisplayedSign[]): number {
  return signs.reduce((sum, { width }) => sum + width, 0);
}
