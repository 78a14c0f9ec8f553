import type { Event, Problem, Series } from "@programmheft/core";
import type { PathPlaces } from "../source/path-places.ts";

/**
 * What an importer gives: every event that could be read, the series that holds them where the source names one (without its
 * events), and what was found on the way. Where nothing could be read, there are no events and a problem says why.
 */
export interface Imported {
  readonly series?: Series;
  readonly events: readonly Event[];
  readonly problems: readonly Problem[];
  /** The source as text, in which the places of problems count. */
  readonly text?: string;
  /** Where the parts of the events stand in the text, in the order of `events`; ask with `placeOfPath`. */
  readonly places?: readonly PathPlaces[];
}
