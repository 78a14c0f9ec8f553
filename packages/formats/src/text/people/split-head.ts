import { eponymWords } from "../knowledge/eponym-words.ts";
import { beginsWithKnownWord } from "./affiliation.ts";
import { isAgent } from "./is-agent.ts";
import { conjunction } from "./joined-people.ts";
import { nameLikeness } from "./name-likeness.ts";

/** What stands between a name and what belongs to it. */
export const afterName = /,\s*|\s[–—|-]\s|\s(?=[([])|[–—]\s/u;

/** "Jo Example, PhD, Example University": degrees that stand behind a name are a part of it. */
const degreesFirst =
  /^(?:(?:Ph\.?D\.?|M\.?D\.?|M\.?P\.?H\.?|M\.?B\.?A\.?|J\.D\.|Ed\.?D\.?|RN|LL\.?M\.?|M\.?Sc\.?)(?:,\s*|$))+/u;

/** The names, and what stands behind them. Without a sign between, a known word ends the name: "Maral K. Stadt Wiesbaden". */
export function splitHead(text: string): { readonly head: string; readonly tail: string } {
  const [first = "", ...rest] = splitOnce(text, afterName);
  const behindName = rest.join("").trim();
  const degrees = degreesFirst.exec(behindName)?.[0] ?? "";
  const head = degrees === "" ? first : `${first} ${degrees.replace(/,\s*/gu, " ").trim()}`;
  const tail = unwrapBrackets(behindName.slice(degrees.length));
  if (nameLikeness(withoutStar(head)) !== "none" || conjunction.test(head)) return { head, tail };
  const represented = standingFor.exec(text);
  if (represented?.[1] !== undefined && isSurelyNamed(represented[1]))
    return { head: represented[1], tail: represented[2] ?? "" };
  const words = head.split(" ");
  if (isAgent(words[0] ?? "")) return { head, tail };
  for (let count = 2; count < Math.min(words.length, 8); count += 1) {
    const name = words.slice(0, count).join(" ");
    const behind = words.slice(count).join(" ");
    if (beginsWithKnownWord(behind) && nameLikeness(name) !== "none" && !isEponym(behind)) {
      return { head: name, tail: tail === "" ? behind : `${behind}, ${tail}` };
    }
  }
  return { head, tail };
}

const eponyms = new Set<string>(eponymWords);

/** "Robert Bosch Stiftung": one word behind a name that such institutions bear. */
function isEponym(behind: string): boolean {
  return eponyms.has(behind);
}

/** "Claus W für den Verband", "Ann B for the Council": whom someone stands for. */
const standingFor = /^(\S+(?:\s\S+){1,3}?)\s(?:für|for)\s(?:(?:den|die|das|the)\s)?(\p{L}.*)$/su;

function isSurelyNamed(name: string): boolean {
  const likeness = nameLikeness(name);
  return likeness === "known" || likeness === "titled";
}

function splitOnce(text: string, separator: RegExp): readonly string[] {
  const match = separator.exec(text);
  if (match === null) return [text];
  return [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length)];
}

/** "(Stadt Leipzig)" means its inside; "(SPD) Oberbürgermeister" stays. */
function unwrapBrackets(text: string): string {
  const inside = /^\((.*)\)$/su.exec(text)?.[1];
  if (inside === undefined) return text;
  let depth = 0;
  for (const sign of inside) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return text;
  }
  return depth === 0 ? inside.trim() : text;
}

/** A name without the star that marks it as asked. */
export function withoutStar(name: string): string {
  return name.replace(/\s*\*$/u, "");
}

/** The name before everything that belongs to it. */
export function headOf(text: string): string {
  const [head = ""] = splitOnce(text, afterName);
  return withoutStar(head);
}
