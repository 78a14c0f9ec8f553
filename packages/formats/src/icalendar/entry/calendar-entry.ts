import type { TimeZone } from "@programmheft/core";

/** One VEVENT to be: its identity, and its lines without those that say how often it was revised. */
export interface CalendarEntry {
  readonly uid: string;
  /** The place of the session that it stands for; absent for the event itself. */
  readonly session?: number;
  /** DTSTART, DTEND and all that follows, folded. */
  readonly lines: string;
  /** The zone whose clocks it goes by; absent where it is given in UTC or by whole days. */
  readonly zone?: TimeZone;
  readonly start: number;
  readonly end: number;
}
