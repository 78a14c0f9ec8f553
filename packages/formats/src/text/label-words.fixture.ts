import { clutterBeginnings, clutterEndings } from "./knowledge/clutter-words.ts";
import { columnWords } from "./knowledge/column-words.ts";
import { dayNouns, wordsBeforeDay } from "./knowledge/day-words.ts";
import { followingWords } from "./knowledge/following-words.ts";
import { joiningWords } from "./knowledge/joining-words.ts";
import { eventLabels } from "./knowledge/label-words.ts";
import { markWords } from "./knowledge/mark-words.ts";
import { monthNames } from "./knowledge/month-names.ts";
import { leadingParticiples, moderatingParticiples } from "./knowledge/participles.ts";
import { roleWords } from "./knowledge/role-words.ts";
import { roomLabels } from "./knowledge/room-words.ts";
import { salutations } from "./knowledge/salutations.ts";
import { sectionWords } from "./knowledge/section-words.ts";
import { endWords, openEndWords, startWords } from "./knowledge/time-words.ts";
import { weekdayNames } from "./knowledge/weekday-names.ts";

/** Words that only say what others are: what they say stands in the event, they themselves need not. */
export const labelWords: ReadonlySet<string> = new Set(
  [
    ...clutterBeginnings,
    ...clutterEndings,
    ...columnWords.flatMap(({ words }) => words),
    ...dayNouns,
    ...wordsBeforeDay,
    ...followingWords,
    ...joiningWords,
    ...eventLabels.flatMap(({ words }) => words),
    ...markWords.flatMap(({ de, en, others }) => [de, en, ...others]),
    ...monthNames.flat(),
    ...leadingParticiples,
    ...moderatingParticiples,
    ...roleWords.flatMap(({ de, en, others }) => [de, en, ...others]),
    ...roomLabels,
    ...salutations,
    ...sectionWords.flatMap(({ de, en, others }) => [de, en, ...others]),
    ...endWords,
    ...openEndWords,
    ...startWords,
    ...weekdayNames.flat(),
    "Herzliche Einladung durch with seite page noon alle everyone",
  ].flatMap((words) => words.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
);
