import type { CalendarTime } from "./calendar-time.ts";
import type { Component } from "./component.ts";
import type { LogicalLine } from "./logical-lines.ts";
import type { Property } from "./property.ts";

/** A VEVENT with its times read, and the rest of it still as properties. */
export interface EntryRecord {
  readonly component: Component;
  readonly uid?: string;
  /** Which date of a recurring entry it replaces. */
  readonly recurrenceId?: CalendarTime;
  readonly start?: CalendarTime;
  readonly end?: CalendarTime;
  /** The length where DURATION states one rather than an end. */
  readonly minutes?: number;
  /** The lines of RRULE. */
  readonly rules: readonly LogicalLine[];
  readonly moreDates: readonly CalendarTime[];
  readonly exceptDates: readonly CalendarTime[];
  readonly sequence: number;
  /** When it was changed last, for telling versions apart. */
  readonly stamp: string;
  /** UIDs of entries that it is a part of. */
  readonly parents: readonly string[];
  /** Properties by name in small letters. */
  readonly read: (name: string) => readonly Property[];
  /** The first value of a property. */
  readonly text: (name: string) => string | undefined;
}
