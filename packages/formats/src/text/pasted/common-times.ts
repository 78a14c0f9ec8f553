import { repeatingWords } from "../knowledge/repeating-words.ts";
import { wordList } from "../knowledge/word-table.ts";
import { statedTimes } from "../time/stated-times.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { PlacedTimes } from "./half-days.ts";
import type { TimedLine } from "./timed-line.ts";

const repeating = wordList(repeatingWords);
const clock = /(?<![\d.:])\d{1,2}(?:[.:]\d{2}|\s?(?:Uhr|[ap]\.?m))/giu;

/** The time that a series states once for all of its dates: "jeweils mittwochs, 16:30 – 17:30 Uhr". */
export function commonTimes(lines: readonly TimedLine[]): PlacedTimes | undefined {
  for (const { line } of lines) {
    const text = line.text.slice(0, 500);
    if (repeating.find(text) === undefined) continue;
    for (const { index } of text.matchAll(clock)) {
      const statement = readTimeStatement(text, index);
      if (statement !== undefined) return statedTimes(statement);
    }
  }
  return undefined;
}
