import { topicOfWord } from "../canonical/sections.ts";
import type { TimedLine } from "./timed-line.ts";

/** The first item: a line with a time, or a day with one and with points below it. */
export function firstItem(lines: readonly TimedLine[], opens: (one: TimedLine) => boolean): number {
  const heading = programmeHeading(lines, opens);
  const index = lines.findIndex(
    (one, at) =>
      at > heading &&
      opens(one) &&
      one.isFollowing !== true &&
      (one.day === undefined || one.rest !== "" || (one.day.time !== undefined && hasPoints(lines, at))),
  );
  return index === -1 ? lines.length : index;
}

/** The heading "Programm" below which most items stand; times above it announce the event. */
function programmeHeading(lines: readonly TimedLine[], opens: (one: TimedLine) => boolean): number {
  const at = lines.findIndex(({ line, time, day }) => {
    return time === undefined && day === undefined && topicOfWord(line.text) === "programme";
  });
  const above = lines
    .slice(0, Math.max(at, 0))
    .filter(({ time, day }) => time !== undefined && day === undefined);
  const below = lines.slice(at + 1).filter((one) => opens(one)).length;
  return at !== -1 && above.length < 3 && below > above.length * 2 ? at : -1;
}

/** Whether points without times follow, and then another day: not a date above an introduction. */
function hasPoints(lines: readonly TimedLine[], at: number): boolean {
  const others = lines.filter(({ time }) => time !== undefined).length;
  const next = lines[at + 1];
  return others === 0 && next !== undefined && next.day === undefined;
}
