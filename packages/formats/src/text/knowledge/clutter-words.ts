/** Beginnings of lines that pages leave between the lines of a programme: buttons, captions, files. */
export const clutterBeginnings: readonly string[] = [
  "Foto:",
  "Foto von",
  "Bild:",
  "Bild von",
  "Photo by",
  "Photo:",
  "©",
  "pdfDownload",
  "Download",
  "Mehr erfahren",
  "Mehr lesen",
  "Weiterlesen",
  "Read more",
  "Show more",
  "Zum Video",
  "Add to calendar",
  "In den Kalender",
  "{:",
];

/** Leftovers at the end of a line. */
export const clutterEndings: readonly string[] = [
  "[PDF]",
  "[Slides]",
  "[Video]",
  "(PDF)",
  "[Paper]",
  "[Folien]",
];

/** Whole lines that printing leaves between the lines of a programme: numbers of pages. */
export const pageNumber =
  /^(?:[-–]\s?\d{1,3}\s?[-–]|(?:Seite|Page|S\.)\s\d{1,3}(?:\s?(?:von|of|\/)\s?\d{1,3})?|\d{1,3}\s?(?:von|of|\/)\s?\d{1,3})$/iu;
