import type { ClueLine } from "../structure/clue-line.ts";
import type { TimeStatement } from "../time/time-statement.ts";
import type { DayClue } from "./day-of-line.ts";

/** A line, the time that it states for what it names, the day of which it consists, and the text that is left. */
export interface TimedLine {
  readonly line: ClueLine;
  readonly time?: TimeStatement;
  readonly day?: DayClue;
  /** The text beside the time, or all of it. */
  readonly rest: string;
  /** Whether the time stands behind the title. */
  readonly isTimeBehind?: true;
  /** Whether nothing but a blank parts that time from the title: only several such lines tell. */
  readonly isUnmarked?: true;
  /** The date with which the line begins, where it goes on as a title may: "04.11.2020 Woher die Erde kommt". */
  readonly lead?: DayClue;
  /** Whether a word stands in the place of the time: "danach". */
  readonly isFollowing?: true;
  /** Whether it opens an item of a programme that states no times. */
  readonly isUntimed?: true;
}
