import type { Language } from "@programmheft/core";
import type { SourceText } from "../../source/source-text.ts";
import type { CanonicalForm } from "../canonical/read-canonical-form.ts";
import type { FrontMatterLines } from "../front-matter/find-front-matter.ts";
import type { ClueLine } from "./clue-line.ts";

/** What takes apart the notations that a text may be written in, and most pasted ones are not. Each is as large as the reader. */
export interface TextParsers {
  readonly canonical: (source: SourceText, lines: FrontMatterLines, usual: Language) => CanonicalForm;
  readonly html: (source: SourceText, from: number) => readonly ClueLine[];
}
