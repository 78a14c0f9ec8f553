import { agentEndings } from "../knowledge/agent-endings.ts";
import { firstNames } from "../knowledge/first-names.ts";

/** Whether a word is one for someone by what they do, as it may stand before a name: "Gärtnermeister Paul B". */
export function isAgent(word: string): boolean {
  if (word.length < 7 || firstNames.has(word) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  return agentEndings.some((ending) => word.endsWith(ending));
}
