import { topicOfWord } from "../canonical/sections.ts";
import { readPeople } from "../people/read-people.ts";
import { readRoleLabel } from "./role-label.ts";
import type { TimedLine } from "./timed-line.ts";
import { withoutCount } from "./without-count.ts";

/**
 * Settles texts whose titles stand above the times, as lists of dates do: "Modul 1: Grundlagen" above "Dienstag, 3. Februar,
 * 10:00 Uhr". Evidence from the whole text decides; then each title moves to its time.
 */
export function settleTitlesAbove(lines: readonly TimedLine[]): readonly TimedLine[] {
  const above = new Set<number>();
  let others = 0;
  for (const [index, one] of lines.entries()) {
    if (!isTimeAlone(one)) continue;
    if (hasTitleAbove(lines, index)) above.add(index);
    else others += 1;
  }
  if (above.size < 2 || others * 2 > above.size || lines.some(isItemByItself)) return lines;
  return lines.flatMap((one, index) => {
    if (above.has(index + 1)) return [];
    const title = above.has(index) ? lines[index - 1]?.line : undefined;
    const time = one.time ?? one.day?.time;
    if (title === undefined || time === undefined) return [one];
    const { day } = one;
    return [
      {
        line: title,
        time,
        rest: withoutCount(title.text),
        ...(day === undefined ? {} : { day: { ...day, time, rest: withoutCount(title.text) } }),
      },
    ];
  });
}

/** A time, perhaps with a date, and nothing else on its line. */
function isTimeAlone({ time, day, rest }: TimedLine): boolean {
  return rest === "" && (time ?? day?.time) !== undefined;
}

/** A time with a title beside it. */
function isItemByItself({ time, rest }: TimedLine): boolean {
  return time !== undefined && rest !== "";
}

function isSomeone(text: string): boolean {
  const { likeness } = readPeople(text);
  return likeness === "known" || likeness === "titled";
}

/** A heading right above, or a line that begins a paragraph with nothing, or only people, below the time. */
function hasTitleAbove(lines: readonly TimedLine[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (before === undefined || before.time !== undefined || before.day !== undefined) return false;
  if (before.line.heading > 0) return topicOfWord(before.line.text) === undefined;
  if (!before.line.isApart || lines[index]?.line.isApart === true || before.line.text.length > 160)
    return false;
  return (
    after === undefined ||
    after.line.isApart ||
    readRoleLabel(after.line.text) !== undefined ||
    isSomeone(after.line.text)
  );
}
