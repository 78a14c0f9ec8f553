/** A line that can open a block of Markdown, or a row of a table. */
export const opensBlock = /^\s*(?:[-*+_#>~`]|\d{1,9}[.)](?:\s|$))|\|/u;
