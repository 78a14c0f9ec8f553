import type { ImportOptions } from "../../exchange/import-options.ts";
import type { DateWindow } from "./expand-entry.ts";

/** What is known before a calendar is read. */
export interface CalendarReadOptions extends ImportOptions {
  /**
   * Between which days dates are wanted of entries that recur. Without it: two years of what has no end, ten of what has one, a thousand
   * dates at most. Other entries are read whenever they are.
   */
  readonly window?: DateWindow;
  /** Short names of projects, as programmes in descriptions write them. */
  readonly projects?: readonly string[];
}
