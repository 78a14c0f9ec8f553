import { namesOffice, namesOrganization } from "../people/affiliation.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { readPeople } from "../people/read-people.ts";
import { isPlaceLine } from "../place/is-place-line.ts";
import { isRoomName } from "../place/is-room-name.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { type Habits, type NameSign, nameSigns } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { partsAtSign } from "./people-in-title.ts";
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
    namesBelow: hasNamesBelow(lines, projects),
    roomsBesideTimes: hasRoomsBesideTimes(lines),
    placesBelowTimes: hasPlacesBelowTimes(lines),
    ...signOf(lines, projects),
    bulletsAreNotes: notes > 1 || (notes > 0 && notes * 4 >= points),
    timesAlone: alone * 2 > timed,
  };
}

/** Whether people stand on the line below most titles that have something below them. */
function hasNamesBelow(lines: readonly TimedLine[], projects: ReadonlySet<string>): boolean {
  let names = 0;
  let others = 0;
  for (const [index, { time, rest, line }] of lines.entries()) {
    if (time === undefined) continue;
    const title = rest === "" ? lines[index + 1] : lines[index];
    const below = lines[rest === "" ? index + 2 : index + 1];
    if (title === undefined || below === undefined || below.time !== undefined || below.day !== undefined)
      continue;
    if (below.line.bullets !== "" || line.cell !== undefined || /:/u.test(below.line.text)) continue;
    const { likeness } = readPeople(below.line.text, projects);
    if (likeness === "known" || likeness === "titled") names += 1;
    else if (likeness === "none") others += 1;
  }
  return names > 1 && names > others;
}

/** Whether the place stands beside the time, and the title below: "10am–11am Town Hall". */
function hasRoomsBesideTimes(lines: readonly TimedLine[]): boolean {
  const beside = lines.filter(({ time, rest }) => time !== undefined && rest !== "");
  const rooms = beside.filter(({ rest }) => isRoomName(rest)).length;
  return rooms > 1 && rooms * 2 >= beside.length;
}

/** Whether the place stands on the line below a time alone, and the title below that. */
function hasPlacesBelowTimes(lines: readonly TimedLine[]): boolean {
  const below = lines.flatMap(({ time, rest }, index) => {
    const next = lines[index + 1];
    const after = lines[index + 2];
    const isFollowed = after !== undefined && after.time === undefined && after.day === undefined;
    return time !== undefined && rest === "" && next?.time === undefined && isFollowed && next !== undefined
      ? [next.line.text]
      : [];
  });
  const places = below.filter(isPlaceLine).length;
  return places > 1 && places * 2 >= below.length;
}

/** The sign behind which this writer names people: where it is followed by people far more often than not. */
function signOf(lines: readonly TimedLine[], projects: ReadonlySet<string>): Pick<Habits, "signBeforeNames"> {
  const titles = lines.slice(0, mostTitles).flatMap(({ time, rest, line }) => {
    const text = time === undefined ? line.text : rest;
    return text === "" || (time === undefined && line.bullets === "") ? [] : [text];
  });
  let best: { readonly sign: NameSign; readonly names: number } | undefined;
  for (const sign of nameSigns) {
    const likenesses = titles.flatMap((text) => {
      const parts = partsAtSign(text, sign);
      return parts === undefined ? [] : [readPeople(parts.behind, projects).likeness];
    });
    const names = likenesses.filter((one) => one === "known" || one === "titled").length;
    const others = likenesses.filter((one) => one === "none").length;
    if (names > 1 && names > others && names > (best?.names ?? 0)) best = { sign, names };
  }
  return best === undefined ? {} : { signBeforeNames: best.sign };
}

/** So many titles tell the habits of a writer. */
const mostTitles = 2_000;

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
