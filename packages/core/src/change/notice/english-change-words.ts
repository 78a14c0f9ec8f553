import type { ChangeWords } from "./change-words.ts";
import { englishBasicWords } from "./english-basic-words.ts";
import { englishDetailWords } from "./english-detail-words.ts";
import { englishEventWords } from "./english-event-words.ts";
import { englishProgrammeWords } from "./english-programme-words.ts";

/** Notices of change in English. */
export const englishChangeWords: ChangeWords = {
  ...englishBasicWords,
  ...englishEventWords,
  ...englishProgrammeWords,
  ...englishDetailWords,
};
