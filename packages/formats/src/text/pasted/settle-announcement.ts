import type { TimedLine } from "./timed-line.ts";

/** One line with date, time and words above items with times of their own announces the event: "20. November | 10 – 11 Uhr | online". */
export function settleAnnouncement(lines: readonly TimedLine[]): readonly TimedLine[] {
  const dated = lines.filter(({ day, rest }) => day?.time !== undefined && rest !== "");
  const [only] = dated;
  const others = lines.filter(({ day, time }) => day === undefined && time !== undefined).length;
  if (only?.day === undefined || dated.length > 1 || others < 2) return lines;
  const { line, day, rest } = only;
  return lines.flatMap((one) =>
    one === only
      ? [
          { line, day: { ...day, rest: "" }, rest: "" },
          {
            line: {
              ...line,
              text: rest,
              offset: line.offset + line.length - rest.length,
              length: rest.length,
              isApart: false,
            },
            rest,
          },
        ]
      : [one],
  );
}
