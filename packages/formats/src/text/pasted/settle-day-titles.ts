import type { TimedLine } from "./timed-line.ts";

/**
 * Settles days with a title: "Freitag, 20. August 2021: Sitzung des Rates" above lines with times is the heading of a day, not
 * an item of a list of dates. Times outnumber such lines by far.
 */
export function settleDayTitles(lines: readonly TimedLine[]): readonly TimedLine[] {
  const titled = lines.filter((one) => isDayTitle(one) || one.day?.date?.day !== undefined).length;
  const timed = lines.filter(({ time, day }) => time !== undefined && day === undefined).length;
  if (titled < 2 || timed < titled * 2) return lines;
  return lines.map((one) => {
    const { line, lead } = one;
    return lead !== undefined && isDayTitle(one)
      ? { line, day: { ...lead, rest: "", beside: lead.rest }, rest: "" }
      : one;
  });
}

/** A weekday, a full date, and a title behind a colon or a dash. */
function isDayTitle({ line, lead }: TimedLine): boolean {
  if (lead?.date?.day === undefined || line.bullets !== "" || line.cell !== undefined) return false;
  return /^\p{L}/u.test(lead.words) && /^\s?[:–—-]/u.test(line.text.slice(lead.words.length));
}
