import { naturalSessionKind } from "../items/session-kind.ts";
import type { TimedLine } from "./timed-line.ts";

/** Kinds whose time may stand behind their title among others that have it before. */
const holdsSpan = new Set(["break", "meal", "block", "workshop", "end"]);

/** Times behind titles count where the writer puts them there, or where a break has its time behind it. */
export function settleTimesBehind(lines: readonly TimedLine[]): readonly TimedLine[] {
  const behind = lines.filter(({ isTimeBehind }) => isTimeBehind).length;
  const before = lines.filter(({ time, isTimeBehind }) => time !== undefined && !isTimeBehind).length;
  if (behind === 0) return lines;
  return lines.map((one) => {
    if (one.isTimeBehind !== true || behind >= before) return one;
    const kind = naturalSessionKind({ title: one.rest, participants: [], hasParts: false });
    return holdsSpan.has(kind) ? one : { line: one.line, rest: one.line.text };
  });
}
