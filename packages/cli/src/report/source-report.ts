import type { Problem } from "@programmheft/core";

/** A file as it was read: its name, its text as places count in it, and what was found. */
export interface SourceReport {
  /** As it was named by whoever called. */
  readonly file: string;
  readonly text: string;
  /** Each with a place, where one is known. */
  readonly problems: readonly Problem[];
}
