import { topicOfWord } from "../canonical/sections.ts";
import { styleOf } from "./block-state.ts";
import type { TimedLine } from "./timed-line.ts";

/** The numbers before lines with times, where times stand behind titles: untimed lines with such numbers are items, too. */
export function numberStyleOf(lines: readonly TimedLine[]): string | undefined {
  // An agenda counts its points and gives times to few of them, or to none.
  const points = lines.filter(({ line }) => styleOf(line.bullets) === "TOP").length;
  const timed = lines.filter(({ time }) => time !== undefined).length;
  if (points > 2 && timed * 2 < points && lines.filter(({ day }) => day?.time !== undefined).length < 2)
    return "TOP";
  if (isCountedAgenda(lines)) return "1.";
  const styles = lines
    .filter(({ isTimeBehind }) => isTimeBehind)
    .map(({ line }) => styleOf(line.bullets))
    .filter((style) => style.startsWith("1") || style === "TOP");
  return styles[0];
}

/** Below the heading "Tagesordnung" only numbers: "1. Eröffnung", "2. Wahlen". */
function isCountedAgenda(lines: readonly TimedLine[]): boolean {
  const heading = lines.findIndex(({ line }) => topicOfWord(line.text) === "programme");
  const below = heading === -1 ? [] : lines.slice(heading + 1);
  const counted = below.filter(({ line }) => styleOf(line.bullets) === "1.").length;
  return counted > 2 && below.every(({ time, day }) => time === undefined && day === undefined);
}
