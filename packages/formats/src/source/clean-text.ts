const longestLine = 2_000;
const longestProse = 200_000;

/** Text as core's `Line` stores it, perhaps empty: white space and control signs become single spaces. */
export function cleanLine(text: string): string {
  // Single spaces, of which most texts have no others, are not replaced by themselves.
  return text.replace(/ [\s\p{Cc}]+|(?! )[\s\p{Cc}]+/gu, " ").trim();
}

/** Whether a line is too long for a title or name, so that it has to be kept as prose. */
export function isTooLongForLine(text: string): boolean {
  return text.length > longestLine;
}

/** The first part of a long line that fits into a title or name, cut between words. */
export function shortenedLine(text: string): string {
  if (!isTooLongForLine(text)) return text;
  const cut = text.slice(0, longestLine - 2).replace(/[\uD800-\uDBFF]$/u, "");
  const lastBlank = cut.lastIndexOf(" ");
  return `${(lastBlank > longestLine / 2 ? cut.slice(0, lastBlank) : cut).trim()} …`;
}

/** Text as core's `Prose` stores it; `undefined` where nothing is left. What is longer than a description may be is cut. */
export function cleanProse(text: string): string | undefined {
  const clean = isCleanProse(text) ? text : cleanedProse(text);
  return clean === "" ? undefined : shortenedProse(clean);
}

/** Clean text without the end for which a description has no room. */
export function shortenedProse(text: string): string {
  return text.length > longestProse ? `${text.slice(0, longestProse - 2).trimEnd()}\n…` : text;
}

/** Prose has no control signs, no blanks at the ends of lines and no line ends at its own ends. */
function isCleanProse(text: string): boolean {
  if (text.startsWith("\n") || /\s/u.test(text.slice(-1))) return false;
  return !/[^\P{Cc}\n\t]/u.test(text) && !(text.includes("\n") && /[^\S\n]\n/u.test(text));
}

/** Looks at a run of blanks or line ends once, from its beginning, however long it is. */
function cleanedProse(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n\t]+/gu, "")
    .replace(/(?<![^\S\n])[^\S\n]+$/gmu, "")
    .replace(/^\n+|(?<!\n)\n+$/gu, "");
}
