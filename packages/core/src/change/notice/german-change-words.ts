import type { ChangeWords } from "./change-words.ts";
import { germanBasicWords } from "./german-basic-words.ts";
import { germanDetailWords } from "./german-detail-words.ts";
import { germanEventWords } from "./german-event-words.ts";
import { germanProgrammeWords } from "./german-programme-words.ts";

/** Notices of change in German. */
export const germanChangeWords: ChangeWords = {
  ...germanBasicWords,
  ...germanEventWords,
  ...germanProgrammeWords,
  ...germanDetailWords,
};
