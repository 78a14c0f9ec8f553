import type { Event, Problem } from "@programmheft/core";
import type { PathPlaces } from "../source/path-places.ts";

/** What was read of a programme text. There is always an event, of whatever could be read. */
export interface ProgrammeText {
  readonly event: Event;
  /** Everything that was found on the way, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Where the parts of the event stand in the text; ask with `placeOfPath`. */
  readonly places: PathPlaces;
}

/** What is known before a programme text is read. */
export interface ProgrammeTextOptions {
  /** The time zone where the text states none; Europe/Berlin if not given. */
  readonly timeZone?: string;
  /** The language where the text states none. If not given, the words of the text decide. */
  readonly language?: string;
  /** The id of the series that the event belongs to, where the text states none. */
  readonly seriesId?: string;
  /** Short names of projects, as programmes write them; they are recognised in brackets and before colons. */
  readonly projects?: readonly string[];
}
