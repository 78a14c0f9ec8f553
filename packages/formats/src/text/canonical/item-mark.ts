import { type Duration, durationOfMinutes, type Language } from "@programmheft/core";
import { type Mark, markWords } from "../knowledge/mark-words.ts";

/** What words in brackets at the end of an item say of it. */
export interface ItemMark {
  readonly optional?: true;
  readonly cancelled?: true;
  readonly duration?: Duration;
}

const markOfFoldedWord = new Map<string, Mark>(
  markWords.flatMap(({ mark, de, en, others }) =>
    [de, en, ...others].map((word) => [word.toLowerCase(), mark] as const),
  ),
);
const minutes = /^(?:ca\.\s?)?(\d{1,4})\s?(?:min(?:\.|uten|utes|s)?|['’′])$/iu;

/** The mark that the words mean: "optional", "entfällt", "20 Min.". */
export function itemMarkOf(words: string): ItemMark | undefined {
  const folded = words.trim().replace(/\s+/gu, " ").toLowerCase();
  const length = minutes.exec(folded)?.[1];
  if (length !== undefined) return { duration: durationOfMinutes(Number(length)) };
  const mark = markOfFoldedWord.get(folded);
  if (mark === "optional") return { optional: true };
  if (mark === "cancelled") return { cancelled: true };
  return undefined;
}

/** Whether the words say that someone was asked but has not confirmed. */
export function isTentativeMark(words: string): boolean {
  return markOfFoldedWord.get(words.trim().replace(/\s+/gu, " ").toLowerCase()) === "tentative";
}

/** The words that the printer writes for a mark. */
export function printItemMark(mark: Mark, language: Language): string {
  return markWords.find((words) => words.mark === mark)?.[language] ?? mark;
}
