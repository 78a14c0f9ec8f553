import type { Language } from "@programmheft/core";

/** How a run sheet is written. */
export interface RunSheetOptions {
  /** The language of its own words; unless told, that of the programme. */
  readonly language?: Language | undefined;
  /** The private address to join at, for the people who run the event. */
  readonly joinLink?: string | undefined;
}
