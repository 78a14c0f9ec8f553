import { conjunction, conjunctionHere, listSeparatorHere } from "./joined-people.ts";
import { nameLikeness } from "./name-likeness.ts";
import { afterName, headOf, withoutStar } from "./split-head.ts";
import { splitTopLevel, type TextPart, topLevelParts } from "./split-top-level.ts";

/** "A und B" are two where both are names; "mensch und region" stays one. */
export function splitNames(head: string): readonly string[] {
  const parts = splitTopLevel(head, conjunctionHere);
  if (parts.length === 1) return parts;
  return parts.every((part) => nameLikeness(withoutStar(part)) !== "none") ? parts : [head];
}

/** "A, B und C" is a list of names where each is one. A last part after a comma alone must surely be a name. */
export function nameList(text: string): readonly string[] | undefined {
  if (/[()]/u.test(text)) return undefined;
  const parts = splitTopLevel(text, listSeparatorHere).filter((part) => part !== "");
  if (parts.length < 2 || !parts.every((part) => nameLikeness(withoutStar(part)) !== "none"))
    return undefined;
  const isSure = (part: string) => nameLikeness(part) === "titled" || nameLikeness(part) === "known";
  if (parts.slice(1).every(isSure)) return parts;
  if (parts.length < 3 || !endsAsList(text, parts, isSure)) return undefined;
  return conjunction.test(text) || parts.filter(isSure).length * 2 > parts.length ? parts : undefined;
}

/** "A, B und C" is a list; in "A und B, Kita C" the last stands for the others. */
function endsAsList(text: string, parts: readonly string[], isSure: (part: string) => boolean): boolean {
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2) ?? "";
  const gap = text.slice(text.lastIndexOf(before) + before.length, text.lastIndexOf(last));
  return isSure(last) || !gap.includes(",") || conjunction.test(gap);
}

/** "A, Bürgermeister B (Markt C) und Prof. D": each part of the list is surely someone. */
export function listOfOwn(text: string, isOffice: (part: string) => boolean): readonly string[] | undefined {
  const parts = splitTopLevel(text, listSeparatorHere).filter((part) => part !== "");
  if (parts.length < 2 || text.length > 600) return undefined;
  const sure = parts.filter((part) => isSureName(part) || isOffice(part)).length;
  const last = parts.at(-1) ?? "";
  const isLastSure = isSureName(last) || isOffice(last) || /[)\]]$/u.test(last);
  const areNames = parts.every((part) => isOffice(part) || nameLikeness(headOf(part)) !== "none");
  if (sure < parts.length && !(areNames && parts.length > 2 && sure * 2 >= parts.length && isLastSure))
    return undefined;
  // "A und B (Institut)" share what stands behind the last of them.
  return parts.slice(0, -1).some((part) => /[)\]]$/u.test(part) || isOffice(part)) ||
    isOffice(parts.at(-1) ?? "")
    ? parts
    : undefined;
}

/** "Dr. A, Ort, Prof. B, Ort": academic titles tell where the next person begins. */
export function splitAtTitles(text: string): readonly string[] | undefined {
  const parts = topLevelParts(text, /,\s*/uy);
  const starts = parts.filter(({ text: part }, index) => index === 0 || nameLikeness(part) === "titled");
  const [first, second] = starts;
  if (first === undefined || second === undefined || nameLikeness(first.text) !== "titled") return undefined;
  if (second.from <= first.to + 2) return undefined;
  return starts.map(({ from }, index) =>
    text
      .slice(from, starts[index + 1]?.from ?? text.length)
      .replace(/,\s*$/u, "")
      .trim(),
  );
}

/** "A, Institut und Dr. B, Amt" and "A (X) und B (Y)" are groups of their own. */
export function splitByOwnAffiliation(text: string, isOffice: (part: string) => boolean): readonly string[] {
  const parts = topLevelParts(text, conjunctionHere);
  const groups: TextPart[] = [];
  for (const part of parts) {
    const previous = groups.at(-1);
    const hasOwn =
      previous !== undefined &&
      afterName.test(previous.text) &&
      (nameLikeness(headOf(previous.text)) !== "none" || isOffice(previous.text.replace(/,$/u, "")));
    if (previous === undefined || (hasOwn && beginsWithSureName(part.text))) groups.push(part);
    else {
      groups[groups.length - 1] = {
        text: text.slice(previous.from, part.to).trim(),
        from: previous.from,
        to: part.to,
      };
    }
  }
  return groups.map((group) => group.text.replace(/,$/u, ""));
}

function beginsWithSureName(text: string): boolean {
  const likeness = nameLikeness(headOf(text));
  if (likeness === "titled" || likeness === "known") return true;
  return likeness === "shaped" && /^\S+(?:\s\S+){0,3}\s\(/u.test(text);
}

/** Whether someone who is surely a person stands at the beginning. */
export function isSureName(text: string): boolean {
  const head = headOf(text);
  const likeness = nameLikeness(head);
  return likeness === "titled" || (likeness === "known" && /\s/u.test(head));
}
