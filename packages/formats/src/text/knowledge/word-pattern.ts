/** Makes a pattern of any of the words as they stand, to be put into a larger one. Blanks match any run of blanks. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/ /gu, "\\s+"))
    .join("|");
}
