import { dayNouns } from "../knowledge/day-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { dayOfLine } from "./day-of-line.ts";
import { partOf } from "./split-items.ts";

const longestLine = 200;
const countedBehind = new RegExp(`^.{6,120}?\\s?[—–|:,-]\\s+(?=(?:${anyOf(dayNouns)})\\s\\d)`, "iu");

/** "Beispielkongress – Tag 1 (Donnerstag, 14. Oktober 2027)" holds a title and a day. */
export function splitDay(line: ClueLine): readonly ClueLine[] {
  if (line.text.length > longestLine || line.cell !== undefined || line.bullets !== "") return [line];
  const at = countedBehind.exec(line.text)?.[0].length;
  const day = at === undefined ? undefined : dayOfLine(line.text.slice(at));
  if (at === undefined || day?.count === undefined || day.date?.day === undefined) return [line];
  const title = line.text.slice(0, at).replace(/\s?[—–|:,-]\s+$/u, "");
  return [partOf(line, 0, title.length), { ...partOf(line, at, line.text.length), isApart: true }];
}
