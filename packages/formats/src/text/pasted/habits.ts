import { namesOffice, namesOrganization } from "../people/affiliation.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import type { Habits } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import type { TimedLine } from "./timed-line.ts";

/** Finds the habits of a writer by evidence from all lines of the programme. */
export function habitsOf(lines: readonly TimedLine[], projects: ReadonlySet<string>): Habits {
  let officesBelow = 0;
  let otherBelow = 0;
  let notes = 0;
  let points = 0;
  for (const [index, { line, time, day }] of lines.entries()) {
    const next = lines[index + 1];
    if (isBareName(line.text) && next !== undefined && next.time === undefined && next.day === undefined) {
      if (namesOffice(next.line.text) || namesOrganization(next.line.text)) officesBelow += 1;
      else if (!next.line.isApart && nameLikeness(next.line.text) === "none") otherBelow += 1;
    }
    if (time !== undefined || day !== undefined || !/^[-*+•·▪◦‣●○■□–—]$/u.test(line.bullets)) continue;
    if (peopleOfLine(line, projects, true) !== undefined) continue;
    points += 1;
    if (isNote(line)) notes += 1;
  }
  const alone = lines.filter(({ time, rest }) => time !== undefined && rest === "").length;
  const timed = lines.filter(({ time }) => time !== undefined).length;
  return {
    officesBelow: officesBelow > 0 && officesBelow >= otherBelow,
    bulletsAreNotes: notes > 1 || (notes > 0 && notes * 4 >= points),
    timesAlone: alone * 2 > timed,
  };
}

function isBareName(text: string): boolean {
  const likeness = nameLikeness(text);
  return likeness === "titled" || likeness === "known";
}

/** A sentence or a remark rather than a title: it begins small, or goes on behind a full stop. */
function isNote({ text }: ClueLine): boolean {
  return (
    /^\p{Ll}/u.test(text) ||
    /\p{Ll}[.!?]\s+\p{Lu}/u.test(text) ||
    (text.length > 60 && /\p{Ll}\.$/u.test(text))
  );
}
