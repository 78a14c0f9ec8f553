import { naturalSessionKind } from "../items/session-kind.ts";
import type { TimedLine } from "./timed-line.ts";

/** Kinds whose time may stand behind their title among others that have it before. */
const holdsSpan = new Set(["break", "meal", "block", "workshop", "end"]);
/** So many times behind nothing but a blank are a habit. */
const fewestUnmarked = 3;

/** Times behind titles count where the writer puts them there, or where a break has its time behind it. */
export function settleTimesBehind(all: readonly TimedLine[]): readonly TimedLine[] {
  const before = all.filter(({ time, isTimeBehind }) => time !== undefined && !isTimeBehind).length;
  const unmarked = all.filter(({ isUnmarked }) => isUnmarked).length;
  const lines =
    unmarked === 0 || (unmarked >= fewestUnmarked && before === 0)
      ? all
      : all.map((one) => (one.isUnmarked ? withoutTime(one) : one));
  const behind = lines.filter(({ isTimeBehind }) => isTimeBehind).length;
  if (behind === 0) return lines;
  return lines.map((one) => {
    if (one.isTimeBehind !== true || behind >= before) return one;
    const kind = naturalSessionKind({ title: one.rest, participants: [], hasParts: false });
    return holdsSpan.has(kind) ? one : withoutTime(one);
  });
}

const withoutTime = ({ line, lead }: TimedLine): TimedLine => ({
  line,
  rest: line.text,
  ...(lead === undefined ? {} : { lead }),
});
