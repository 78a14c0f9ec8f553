import type { Loss } from "./loss.ts";

/** What an exporter gives: the text of its format, and everything that the format could not express. */
export interface Exported {
  readonly output: string;
  readonly losses: readonly Loss[];
}
