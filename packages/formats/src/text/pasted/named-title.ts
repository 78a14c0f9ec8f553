import { namesOffice, namesOrganization } from "../people/affiliation.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import type { PastedContext } from "./pasted-context.ts";
import { isKindAlone, peopleInTitle } from "./people-in-title.ts";

/** "Dr. A (Uni), 'Title'" is a part wherever it stands. */
const isQuotedBehindPeople = /[,:–-]\s[„“"'‘»].{4,}[“”"'’«]\.?$|\)\s[„“"«»].{4,}$/u;

/** Whether a line is a title with people beside it: a part by its own words. `isFirst` says that its item has neither yet. */
export function namedTitle(line: ClueLine, isFirst: boolean, context: PastedContext): true | undefined {
  if (line.text.length > 400) return undefined;
  const { title, people } = peopleInTitle(line.text, context.projects, context.habits.signBeforeNames);
  const isNamed = people !== undefined;
  const what = title.replace(/:$/u, "");
  const isWhole = isKindAlone(what) || /\s[„“"«»].*[“”"«»]$/u.test(what);
  if (isNamed && line.text.startsWith(`${what}: `) && isWhole) return true;
  if (isFirst && isNamed && nameLikeness(line.text.split(/[,(]|\s[–—|-]\s/u, 1)[0]?.trim() ?? "") === "none")
    return true;
  if (isNameBeforeTitle(line.text) && isNamed) return true;
  const isColon = isFirst ? /\)?:\s/u : /^[^:]{3,100}\)\s?:\s+\S/u;
  if (line.bullets === "" && !isQuotedBehindPeople.test(line.text) && !isColon.test(line.text))
    return undefined;
  return isNamed ? true : undefined;
}

/** "Siobhán K: Careers after school": a known name, and behind the colon neither office nor organisation. */
function isNameBeforeTitle(text: string): boolean {
  const at = text.indexOf(": ");
  if (at < 0) return false;
  const likeness = nameLikeness(text.slice(0, at).trim());
  const rest = text.slice(at + 2).trim();
  return (likeness === "known" || likeness === "titled") && !namesOffice(rest) && !namesOrganization(rest);
}
