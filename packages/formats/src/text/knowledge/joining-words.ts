/** Words and signs between people who appear together. */
export const joiningWords: readonly string[] = [
  "und",
  "and",
  "sowie",
  "&",
  "+",
  "u.",
  "/",
  "zusammen mit",
  "gemeinsam mit",
  "im Gespräch mit",
  "together with",
  "in conversation with",
];
