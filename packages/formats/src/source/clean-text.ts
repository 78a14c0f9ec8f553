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

/** The first part of a line that is too long, cut between words: what fits into a title or name unless told. */
export function shortenedLine(text: string, longest: number = longestLine): string {
  if (text.length <= longest) return text;
  const cut = wholeSigns(text.slice(0, longest - 2));
  const lastBlank = cut.lastIndexOf(" ");
  return `${(lastBlank > longest / 2 ? cut.slice(0, lastBlank) : cut).trim()} …`;
}

/** Without the first half of a sign that was cut in two. */
function wholeSigns(cut: string): string {
  return cut.replace(/[\uD800-\uDBFF]$/u, "");
}

/** Text as core's `Prose` stores it; `undefined` where nothing is left. What is longer than a description may be is cut. */
export function cleanProse(text: string): string | undefined {
  const clean = isCleanProse(text) ? text : cleanedProse(text);
  return clean === "" ? undefined : shortenedProse(clean);
}

/** Clean text without the end for which a description has no room. */
export function shortenedProse(text: string): string {
  return text.length > longestProse ? `${wholeSigns(text.slice(0, longestProse - 2)).trimEnd()}\n…` : text;
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
