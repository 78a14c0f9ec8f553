import { naturalSessionKind } from "../items/session-kind.ts";
import { namesOffice, namesOrganization } from "../people/affiliation.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { isCountedPart } from "./counted-part.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";

/** A longer line is no office. */
const longestOffice = 400;

/** Whether a line below a bare name is the office or organisation of that person. */
export function isOfficeLine(line: ClueLine, next: ClueLine | undefined, context: PastedContext): boolean {
  const { text } = line;
  if (text.length > longestOffice || /[?!:]$/u.test(text) || /^[„“"»]/u.test(text) || line.heading > 0)
    return false;
  if (isCountedPart(text)) return false;
  if (namesOffice(text)) return true;
  const kind = naturalSessionKind({ title: text, participants: [], hasParts: false });
  const isFollowedByPeople = next !== undefined && peopleOfLine(next, context.projects, false) !== undefined;
  if (kind !== "talk" && kind !== "other" && isFollowedByPeople && line.isApart) return false;
  if (namesOrganization(text) && (!line.isApart || context.habits.officesBelow)) return true;
  return (
    context.habits.officesBelow &&
    !line.isApart &&
    line.bullets === "" &&
    (kind === "talk" || !isFollowedByPeople)
  );
}
