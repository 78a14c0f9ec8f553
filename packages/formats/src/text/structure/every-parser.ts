import { parseFrontMatter } from "../front-matter/parse-front-matter.ts";
import { htmlLines } from "./html-lines.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import type { TextParsers } from "./text-parsers.ts";

/** All parsers, there from the start. */
export const everyParser: TextParsers = {
  frontMatter: parseFrontMatter,
  html: htmlLines,
  markdown: markdownBlocks,
};
