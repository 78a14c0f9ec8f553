import { isSurelyClock } from "../time/clock.ts";
import { readTimeStatement } from "../time/time-statement.ts";

/** Bullets, marks of headings and emphasis, borders of cells and tags before the words of a line. */
const lead = /^(?:[\s>*+•»|_~#-]|<[a-z][^<>]{0,200}>){0,20}/iu;

/** Whether a line of the text begins with a time, so that the text may be a programme without a heading. */
export function looksLikeProgramme(text: string): boolean {
  return text.split(/\r\n?|\n/u).some((indented) => {
    const line = indented.trimStart();
    const offset = lead.exec(line)?.[0].length ?? 0;
    const { start, end } = readTimeStatement(line, offset) ?? {};
    const clock = start ?? end;
    if (clock === undefined) return false;
    return isSurelyClock(clock) || (start?.separator === "." && end?.separator === ".");
  });
}
