import { naturalSessionKind } from "../items/session-kind.ts";
import { namesOffice, namesOrganization } from "../people/affiliation.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { isCountedPart } from "./counted-part.ts";
import { following } from "./following-line.ts";
import { type OpenItem, setTitle } from "./open-item.ts";
import type { PastedContext } from "./pasted-context.ts";
import { isKindAlone } from "./people-in-title.ts";
import { isQuoted } from "./title-below-people.ts";

/** A title that goes on: it ends open, or is a word for the kind alone with the real title below. */
export function takeContinuation(
  current: OpenItem,
  line: ClueLine,
  isNamed: boolean,
  context: PastedContext,
  /** Whether the line may be what somebody above it speaks on. */
  mayBeTopic: boolean,
): boolean {
  if (isCountedPart(line.text) || line.heading > 0 || following.test(line.text.slice(0, 40))) return false;
  if (mayBeTopic && !isNamed && isTopicBelowSpeaker(current, line)) {
    current.title = `${current.title}: ${line.text}`;
    return true;
  }
  const isFresh =
    current.participants.length === 0 && current.items.length === 0 && current.description.length === 0;
  if (!isFresh || line.bullets !== "" || line.text.length > 200) return false;
  const before = current.line;
  if (/[.–:,-]$/u.test(current.title) && !line.isApart && line.index === before.index + 1) {
    current.title = `${current.title} ${line.text}`;
    return true;
  }
  const kind = naturalSessionKind({ title: current.title, participants: [], hasParts: false });
  const uncounted = current.title.replace(/\s(?:\d{1,2}|[IVX]{1,4}|[A-H])$/u, "");
  // "Angebote" above „Digitalisierung im Fokus“.
  const isHalf = isQuoted(line) && !current.title.includes(" ");
  const isBareKind =
    uncounted.split(" ").length <= (isNamed ? 3 : 1) &&
    isKindAlone(current.title) &&
    ["keynote", "talk", "panel", "workshop", "performance"].includes(kind);
  // "Festrede „Ehrenamt heute“: Prof. Dr. A" says itself what it is.
  const isOther = isNamed && /^\p{Lu}\p{Ll}{3,}\s[„“"«»][^:]+:\s/u.test(line.text);
  if (isOther || (!isHalf && (!isBareKind || isKindAlone(line.text)))) return false;
  const separator = /^[„“"»]/u.test(line.text) ? " " : ": ";
  const { title } = current;
  setTitle(current, line.text, line, context);
  current.title = `${title}${separator}${current.title}`;
  return true;
}

/** "Keynote" above someone and, below them, what they speak on. */
function isTopicBelowSpeaker({ title, line: before, ...current }: OpenItem, line: ClueLine): boolean {
  if (current.participants.length !== 1 || current.items.length > 0 || current.description.length > 0)
    return false;
  if (line.bullets !== "" || line.isApart || line.cell !== undefined || line.index !== before.index + 2)
    return false;
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  const isBareKind =
    title.split(" ").length <= 2 && isKindAlone(title) && (kind === "keynote" || kind === "talk");
  if (!isBareKind || !/^[\p{Lu}„“"]/u.test(line.text) || line.text.length > 160) return false;
  return !isKindAlone(line.text) && !namesOffice(line.text) && !namesOrganization(line.text);
}
