import type { Duration } from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { itemMarkOf } from "../canonical/item-mark.ts";

/** The title of an item and what stood in it beside the title. */
export interface ItemTitle {
  readonly title: string;
  readonly project?: string;
  readonly duration?: Duration;
  readonly optional?: true;
  readonly cancelled?: true;
}

const bracketAtEnd = /\s*\(([^()]{1,60})\)$/u;
const squareAtEnd = /\s*\[([^[\]]{1,24})\]$/u;
const projectBefore = /^([^\s:()]{2,24}):\s+(?=\S)/u;
const cancelledAtEnd =
  /\s+[–—-]\s+((?:krankheitsbedingt\s+)?(?:ausgefallen|abgesagt|entfällt|cancelled|canceled))\.?$/iu;

/** Takes marks and the project off a title: "KoDa_eG: Allianzen (optional)". */
export function readItemTitle(text: string, projects: ReadonlySet<string>): ItemTitle {
  let rest = cleanLine(text);
  let found: Omit<ItemTitle, "title"> = {};
  for (let bracket = bracketAtEnd.exec(rest); bracket !== null; bracket = bracketAtEnd.exec(rest)) {
    const words = bracket[1] ?? "";
    const mark = itemMarkOf(words) ?? (projects.has(words) ? { project: words } : undefined);
    if (mark === undefined || bracket.index === 0) break;
    found = { ...mark, ...found };
    rest = rest.slice(0, bracket.index);
  }
  const cancelled = cancelledAtEnd.exec(rest);
  if (cancelled !== null) {
    found = { ...found, cancelled: true };
    rest = rest.slice(0, cancelled.index);
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
  return { title: rest.trim(), ...found };
}
