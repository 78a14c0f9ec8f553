import type { EventFields } from "../front-matter/read-event-fields.ts";
import { attendanceWords } from "../knowledge/attendance-words.ts";
import { wordTable } from "../knowledge/word-table.ts";
import type { ClueLine } from "../structure/clue-line.ts";

const attendanceTable = wordTable(
  attendanceWords.map(({ attendance, textWords }) => ({ meaning: attendance, words: textWords })),
);

/** How one takes part, where the text says so. */
export function statedAttendance(lines: readonly ClueLine[]): EventFields["attendance"] {
  for (const { text } of lines) {
    const found = attendanceTable.find(text);
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}
