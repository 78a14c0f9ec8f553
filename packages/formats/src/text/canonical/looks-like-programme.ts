import { isSurelyClock } from "../time/clock.ts";
import { readTimeStatement } from "../time/time-statement.ts";

const lead = /^[\s>*+•»-]{0,20}/u;

/** Whether a line of the text begins with a time, so that the text may be a programme without a heading. */
export function looksLikeProgramme(text: string): boolean {
  return text.split(/\r\n?|\n/u).some((line) => {
    const start = lead.exec(line)?.[0].length ?? 0;
    const statement = readTimeStatement(line, start);
    const clock = statement?.start ?? statement?.end;
    return clock !== undefined && isSurelyClock(clock);
  });
}
