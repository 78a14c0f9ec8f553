import { pageNumber } from "../knowledge/clutter-words.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { joinTornLines } from "./join-torn-lines.ts";
import { letteredLists } from "./lettered-lists.ts";
import { splitDay } from "./split-day.ts";
import { splitItems } from "./split-items.ts";

/** Undoes what copying did to lines: joins what was torn apart, takes apart what was glued together. */
export function prepareLines(lines: readonly ClueLine[]): readonly ClueLine[] {
  return splitItems(joinTornLines(letteredLists(lines.filter(isNoPageNumber))))
    .flatMap(splitDay)
    .map(withDashes);
}

/** "Vortrag -- Prof. Dr. A": two or three hyphens are a dash. */
function withDashes(line: ClueLine): ClueLine {
  return line.text.includes(" --") ? { ...line, text: line.text.replace(/\s-{2,3}\s/gu, " – ") } : line;
}

function isNoPageNumber({ text, bullets }: ClueLine): boolean {
  return text.length > 24 || !pageNumber.test(bullets === "" ? text : `${bullets} ${text}`);
}
