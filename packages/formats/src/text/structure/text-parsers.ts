import type { SourceText } from "../../source/source-text.ts";
import type { FrontMatterLines } from "../front-matter/find-front-matter.ts";
import type { ParsedFrontMatter } from "../front-matter/parse-front-matter.ts";
import type { ClueLine } from "./clue-line.ts";
import type { MarkdownBlocks } from "./markdown-blocks.ts";

/** What takes apart the notations of others that a text may be written in. Each brings a parser that is as large as the reader. */
export interface TextParsers {
  readonly frontMatter: (source: SourceText, lines: FrontMatterLines) => ParsedFrontMatter;
  readonly html: (source: SourceText, from: number) => readonly ClueLine[];
  readonly markdown: (source: SourceText, from: number) => MarkdownBlocks;
}
