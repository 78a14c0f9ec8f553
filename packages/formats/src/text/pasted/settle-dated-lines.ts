import type { TimedLine } from "./timed-line.ts";

/** Where no line has a time but several begin with a date, each of those is an item: lists of lectures. */
export function settleDatedLines(lines: readonly TimedLine[]): readonly TimedLine[] {
  const dated = lines.filter(({ lead }) => lead !== undefined).length;
  if (dated < 3 || lines.some(({ time, day }) => time !== undefined && day === undefined)) return lines;
  return lines.map((one) =>
    one.lead === undefined ? one : { line: one.line, day: one.lead, rest: one.lead.rest },
  );
}
