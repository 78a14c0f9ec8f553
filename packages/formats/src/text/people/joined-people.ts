import { joiningWords } from "../knowledge/joining-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";

const joined = `\\s(?:${anyOf(joiningWords)})\\s`;

/** A word or sign between people anywhere in a text: "und", "&", "gemeinsam mit". */
export const conjunction: RegExp = new RegExp(joined, "iu");
/** The same right here. */
export const conjunctionHere: RegExp = new RegExp(joined, "iuy");
/** What separates the names of a list right here: such a word, or a comma. */
export const listSeparatorHere: RegExp = new RegExp(`,\\s*|${joined}`, "iuy");
