import type { MarkdownBlocks } from "./markdown-blocks.ts";

/** The blocks of a text that has none. */
export const noMarkdownBlocks: MarkdownBlocks = {
  heading: new Map(),
  depth: new Map(),
  rules: new Set(),
  tables: [],
};
