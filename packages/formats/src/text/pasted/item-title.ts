import type { Duration } from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { itemMarkOf } from "../canonical/item-mark.ts";
import { clutterEndings } from "../knowledge/clutter-words.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { isRoomName } from "../place/is-room-name.ts";

/** The title of an item and what stood in it beside the title. */
export interface ItemTitle {
  readonly title: string;
  readonly project?: string;
  readonly duration?: Duration;
  readonly optional?: true;
  readonly cancelled?: true;
  readonly room?: string;
}

const bracketAtEnd = /\s*\(([^()]{1,60})\)$/u;
const squareAtEnd = /\s*\[([^[\]]{1,24})\]$/u;
const projectBefore = /^([^\s:()]{2,24}):\s+(?=\S)/u;
const placeAtEnd = /\s+@\s?(\p{Lu}[^@]{2,80})$/u;
const numberedRoomAtEnd = /(?:,|\s[–—|-])\s+([^,–—|]{2,30}\s\S{0,4}\d\S{0,4})$/u;
const numberedRoomBefore = /^(\p{Lu}[\p{L} ]{1,20}\s\S{0,4}\d\S{0,3}):\s+(?=\S)/u;
const cancelledAtEnd =
  /\s*[–—,:-]\s+((?:krankheitsbedingt\s+|leider\s+)?(?:ausgefallen|abgesagt|entfällt|entfallen|fällt\s+aus|cancelled|canceled))[.!]?$/iu;
const cancelledAtStart = /^(?:abgesagt|entfällt|cancelled|canceled)\s?[:!–—-]\s*(?=\S)/iu;

/** Takes marks, project and room off a title: "KoDa_eG: Allianzen (optional)". */
export function readItemTitle(text: string, projects: ReadonlySet<string>): ItemTitle {
  let rest = withoutClutter(cleanLine(text));
  let found: Omit<ItemTitle, "title"> = {};
  for (let bracket = bracketAtEnd.exec(rest); bracket !== null; bracket = bracketAtEnd.exec(rest)) {
    const words = bracket[1] ?? "";
    const mark =
      itemMarkOf(words) ??
      (projects.has(words) ? { project: words } : isRoomName(words) ? { room: words } : undefined);
    if (mark === undefined || bracket.index === 0) break;
    // "Ann B (DataRiva)": it belongs to the person.
    if (projects.has(words) && isBehindName(rest.slice(0, bracket.index))) break;
    found = { ...mark, ...found };
    rest = rest.slice(0, bracket.index);
  }
  const cancelled = cancelledAtEnd.exec(rest) ?? cancelledAtStart.exec(rest);
  if (cancelled !== null && cancelled[0].length < rest.length) {
    found = { ...found, cancelled: true };
    rest = cancelled.index === 0 ? rest.slice(cancelled[0].length) : rest.slice(0, cancelled.index);
  }
  const square = squareAtEnd.exec(rest);
  if (square !== null && square.index > 0 && projects.has(square[1] ?? "")) {
    found = { project: square[1] ?? "", ...found };
    rest = rest.slice(0, square.index);
  }
  const prefix = projectBefore.exec(rest);
  if (prefix !== null && projects.has(prefix[1] ?? "")) {
    found = { project: prefix[1] ?? "", ...found };
    rest = rest.slice(prefix[0].length);
  }
  const place = placeAtEnd.exec(rest);
  if (place?.[1] !== undefined) {
    found = { room: place[1], ...found };
    rest = rest.slice(0, place.index);
  }
  const before = numberedRoomBefore.exec(rest);
  if (before?.[1] !== undefined && isRoomName(before[1])) {
    found = { room: before[1], ...found };
    rest = rest.slice(before[0].length);
  }
  const numbered = numberedRoomAtEnd.exec(rest);
  if (numbered?.[1] !== undefined && numbered.index > 0 && isRoomName(numbered[1])) {
    found = { room: numbered[1], ...found };
    rest = rest.slice(0, numbered.index);
  }
  return { title: rest.trim().replace(/\s?[;,|]$|\s[–—-]$/u, ""), ...found };
}

function isBehindName(text: string): boolean {
  const likeness = nameLikeness(text.split(" ").slice(-2).join(" "));
  return likeness === "known" || likeness === "titled";
}

function withoutClutter(text: string): string {
  const ending = clutterEndings.find((words) => text.endsWith(words) && text.length > words.length);
  return ending === undefined ? text : text.slice(0, -ending.length).trimEnd();
}
