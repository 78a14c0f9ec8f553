import { followingWords } from "../knowledge/following-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import type { TimedLine } from "./timed-line.ts";

/** Words in the place of a time, and what stands behind them. */
export const following: RegExp = new RegExp(`^(?:${anyOf(followingWords)})(?:\\s?[:,–|-])?\\s+(?=\\S)`, "iu");
const finiteVerb =
  /(?:^|\s)(?:ist|sind|wird|werden|findet|finden|gibt|geht|haben|können|lädt|laden|beginnt|besteht|spielt|folgt|is|are|will|we|you)(?:\s|$)/iu;

/** "danach: Empfang": an item without a time of its own. A sentence is none. */
export function followingLine(line: ClueLine): TimedLine | undefined {
  const match = following.exec(line.text.slice(0, 40));
  if (match === null || line.text.length > 120 || line.cell?.role === "people") return undefined;
  const rest = line.text.slice(match[0].length);
  if (finiteVerb.test(rest) || /\p{Ll}[.!?]\s/u.test(rest) || /:$/u.test(rest)) return undefined;
  return { line, rest, isFollowing: true };
}
