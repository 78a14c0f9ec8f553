export { printRunSheetHtml } from "./print-run-sheet-html.ts";
export { printRunSheetMarkdown } from "./print-run-sheet-markdown.ts";
export type { RunSheetOptions } from "./run-sheet-options.ts";
