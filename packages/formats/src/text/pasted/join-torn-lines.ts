import { followingWords } from "../knowledge/following-words.ts";
import { continuingWords, openInstitutions, openWords } from "../knowledge/open-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { countTitles, nameLikeness } from "../people/name-likeness.ts";
import { isSureName } from "../people/name-lists.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { findDateSpan } from "../time/read-date-span.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import { following } from "./following-line.ts";

/** Longer lines are prose, and are left as they are. */
const longestLine = 1_000;
/** A line that ends with a day says when; the place in the next one is another matter. */
const longestDate = 60;
const lastWord = /(?:^|\s)([\p{L}&]+)$/u;
/** "Wälder und Wiesen –" has a second half, which is the next line if that names nobody. */
const openDash = /\p{L}[)“”"»]?\s[–—-]$/u;
const open = new Set(openWords);
const goingOn = new Set(continuingWords);
const openTails = openInstitutions.map((name) => `, ${name}`);

/** "Anschließend:" alone stands in the place of a time, and the title below it. */
const followingAlone = new RegExp(`^(?:${anyOf(followingWords)}):$`, "iu");

/** Joins what copying tore apart: a line that ends open with the one that goes on with it. */
export function joinTornLines(lines: readonly ClueLine[]): readonly ClueLine[] {
  const width = wrapWidth(lines);
  const joined: ClueLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const previous = joined.at(-1);
    const isTorn =
      previous !== undefined && (goesOn(previous, line) || isWrapped(previous, lastLength, line, width));
    lastLength = line.length;
    if (isTorn) {
      const glue = /^[,;.)]/u.test(line.text) ? "" : " ";
      const bullet = isBareRangePart(previous, line) && !openRange.test(previous.text) ? "– " : "";
      joined[joined.length - 1] = {
        ...previous,
        text: `${previous.text}${glue}${bullet}${line.text}`,
        length: line.offset + line.length - previous.offset,
      };
    } else joined.push(line);
  }
  return joined;
}

/** Lines of a text that surely were broken, so that more of them will have been. */
const mostTellingLines = 2_000;
const fewestTornLines = 3;
const widestWrap = 110;

/** The width at which a text was broken into lines, where several lines surely end open; 0 where nothing tells. */
function wrapWidth(lines: readonly ClueLine[]): number {
  const torn = lines
    .slice(0, mostTellingLines)
    .filter((line, index) => {
      const next = lines[index + 1];
      return next !== undefined && line.length <= widestWrap && line.length > 40 && goesOn(line, next);
    })
    .map(({ length }) => length);
  return torn.length < fewestTornLines ? 0 : Math.max(...torn);
}

/** A line that had no room for the first word of the next one. */
function isWrapped(line: ClueLine, length: number, next: ClueLine, width: number): boolean {
  if (width === 0 || length > width || next.isApart || next.bullets !== "" || next.heading > 0) return false;
  if (line.heading > 0 || next.cell !== undefined || line.text.length + next.text.length > longestLine)
    return false;
  const [word = ""] = next.text.split(" ", 1);
  if (length + 1 + word.length <= width || /[.!?:;]$/u.test(line.text)) return false;
  return (
    readTimeStatement(next.text) === undefined && !isSureName(next.text) && !/^[^:]{2,40}:/u.test(next.text)
  );
}

function goesOn(line: ClueLine, next: ClueLine): boolean {
  if (line.heading > 0 || next.heading > 0 || line.text.length + next.text.length > longestLine) return false;
  if (line.cell?.column !== next.cell?.column || line.cell?.row !== next.cell?.row) return false;
  if (isBareRangePart(line, next)) return true;
  if (followingAlone.test(line.text) && readTimeStatement(next.text) === undefined) return true;
  if (next.isApart || next.bullets !== "") return false;
  if (/^[,;)]\s?\S/u.test(next.text)) return true;
  if (line.text.endsWith(",") && /^\p{Ll}/u.test(next.text)) return true;
  if (endsOpen(line.text, next.text) && readTimeStatement(next.text) === undefined) return true;
  if (
    goingOn.has(next.text.split(" ", 1)[0] ?? "") &&
    !/[.!?:;]$/u.test(line.text) &&
    !next.text.endsWith(":") &&
    !following.test(next.text)
  )
    return (
      readTimeStatement(next.text) === undefined &&
      readTimeStatement(line.text)?.to !== line.text.length &&
      findDateSpan(line.text.slice(-longestDate)) === undefined
    );
  if (readTimeStatement(next.text) !== undefined || /^[^:]{2,40}:(?:\s|$)/u.test(next.text)) return false;
  if (openDash.test(line.text) && nameLikeness(next.text.split(",", 1)[0] ?? "") === "none") return true;
  const last = lastWord.exec(line.text.slice(-40))?.[1];
  return (last !== undefined && open.has(last)) || openTails.some((tail) => line.text.endsWith(tail));
}

/** A bracket or quotation that the next line closes, a title without its name, a comma with no new person behind it. */
function endsOpen(text: string, next: string): boolean {
  if (pairs.some(([opening, closing]) => isClosedBy(text, next, opening, closing))) return true;
  const last = text.slice(text.lastIndexOf(" ") + 1).replace(/^[(„]/u, "");
  if (last.endsWith(".") && countTitles([last]) > 0) return true;
  return text.endsWith(",") && !/:$/u.test(next) && !isSureName(next);
}

const pairs = [
  ["(", ")"],
  ["„", "“"],
  ["„", "”"],
  ["«", "»"],
] as const;

function isClosedBy(text: string, next: string, opening: string, closing: string): boolean {
  const at = text.lastIndexOf(opening);
  if (at === -1 || text.includes(closing, at)) return false;
  const end = next.indexOf(closing);
  const another = next.indexOf(opening);
  return end !== -1 && (another === -1 || end < another);
}

const openRange = /\s?(?:[–—-]|bis|to|until)$/u;

/** "10:00 –" above "10:45 Uhr", or "10:00" above "– 10:45 Uhr". */
function isBareRangePart(line: ClueLine, next: ClueLine): boolean {
  if (line.text.length > 24) return false;
  const isOpen = openRange.exec(line.text);
  const isDashed = /^[–—-]$/u.test(next.bullets) && next.bullets !== line.bullets;
  if (isOpen === null && !isDashed) return false;
  const first = isOpen === null ? line.text : line.text.slice(0, isOpen.index);
  const start = readTimeStatement(first, 0, true);
  const end = readTimeStatement(next.text, 0, true);
  if (start === undefined || end === undefined || start.to < first.length) return false;
  return start.end === undefined && (isOpen !== null || end.to === next.text.length);
}
