import type { Reading } from "@programmheft/core";
import type { PathPlaces } from "../source/path-places.ts";

/** What was read of a JSON text, and where its parts stand. */
export interface JsonReading<Value> extends Reading<Value> {
  readonly places: PathPlaces;
  /** The text that the problems point into. */
  readonly text: string;
}
