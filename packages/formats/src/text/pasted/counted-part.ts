import { partWords } from "../knowledge/part-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

const counted = new RegExp(
  `^(?:(?:${anyOf(partWords)})\\s?(?:\\d{1,2}|[A-H]|[IVX]{1,4})(?:\\s?[:.–|-]|$|\\s)|\\d{1,2}[A-H]\\s?[:.)–-]\\s)`,
  "u",
);

/** "Forum 1: Mobilität", "Block B", "2A: Archives": a part that the writer counts. */
export function isCountedPart(text: string): boolean {
  return counted.test(text);
}
