import type { Agenda, Problem } from "@programmheft/core";

/** A day of a programme by which one can ask for it. */
interface DayChoice {
  /** What the sessions of the day call it. */
  readonly name: string;
  readonly date?: string;
}

/** All that the workshop shows of a text. Plain data, so that it can come from a worker. */
export interface Analysis {
  /** The text that this is said of: places point into it. */
  readonly text: string;
  readonly agenda: Agenda;
  /** What was found, in the order of the text. Whatever has a place in it names it. */
  readonly problems: readonly Problem[];
  /** The days of the programme, where it has several. */
  readonly days: readonly DayChoice[];
}
