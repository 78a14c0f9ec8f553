/** Words in the place of a time that say that an item follows the one before it. */
export const followingWords: readonly string[] = [
  "danach",
  "anschließend",
  "anschl.",
  "im Anschluss",
  "im Anschluß",
  "hinterher",
  "zum Abschluss",
  "afterwards",
  "followed by",
  "after that",
];
