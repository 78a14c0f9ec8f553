import type { Problem } from "@programmheft/core";
import type { SourceText } from "../../source/source-text.ts";

/** What is known of the whole text while its parts are read. */
export interface PastedContext {
  readonly source: SourceText;
  readonly language: "de" | "en";
  /** Short names of projects. */
  readonly projects: ReadonlySet<string>;
  /** Where findings are collected. */
  readonly problems: Problem[];
}
