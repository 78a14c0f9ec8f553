const longestLine = 2_000;
const longestProse = 200_000;

/** Text as core's `Line` stores it, perhaps empty: white space and control signs become single spaces. */
export function cleanLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
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
  const clean = text
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n\t]+/gu, "")
    .replace(/[^\S\n]+$/gmu, "")
    .replace(/^\n+|\n+$/gu, "");
  if (clean === "") return undefined;
  return clean.length > longestProse ? `${clean.slice(0, longestProse - 2).trimEnd()}\n…` : clean;
}
