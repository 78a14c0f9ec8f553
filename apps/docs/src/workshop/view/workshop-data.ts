import type { Language, Series } from "@programmheft/core";

/** An example to begin with. */
export interface Example {
  readonly name: "pasted" | "finished" | "template";
  readonly text: string;
}

/** What the page brings along for the workshop. */
export interface WorkshopData {
  readonly language: Language;
  readonly series: Series;
  readonly examples: readonly Example[];
}
