import { WebAddress } from "@programmheft/core";
import {
  cleanLine,
  cleanProse,
  isTooLongForLine,
  shortenedLine,
  shortenedProse,
} from "../source/clean-text.ts";
import { hasHtml, readableHtml } from "../source/readable-html.ts";
import { remembered } from "../source/remembered.ts";
import { shortened } from "./import-problems.ts";
import type { ProblemCollector } from "./problem-collector.ts";

/** More of a text than this is not looked at: no description may be as long. */
const mostSigns = 400_000;

/** A title or a name: one line of plain text; `undefined` where nothing is left. What is too long is cut and reported. */
export function foreignLine(text: string | undefined, problems: ProblemCollector): string | undefined {
  return fittingLine(text, problems, cleanLine);
}

const cleanLabel = remembered(400, cleanLine);

/** The same for the name of something that many items share, as a room, a track or a type, which is cleaned once. */
export function foreignLabel(text: string | undefined, problems: ProblemCollector): string | undefined {
  return fittingLine(text, problems, cleanLabel);
}

function fittingLine(
  text: string | undefined,
  problems: ProblemCollector,
  clean: (text: string) => string,
): string | undefined {
  if (text === undefined) return undefined;
  const line = clean(text.length > mostSigns ? text.slice(0, mostSigns) : text);
  if (line === "") return undefined;
  if (!isTooLongForLine(line)) return line;
  problems.add(shortened.create({ start: line.slice(0, 40) }));
  return shortenedLine(line);
}

/** A description: HTML becomes text to read, Markdown stays; `undefined` where nothing is left. */
export function foreignProse(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  const start = text.length > mostSigns ? text.slice(0, mostSigns) : text;
  return cleanProse(hasHtml(start) ? readableHtml(start) : start);
}

/** Clean paragraphs of a description, each of them once. */
export function joinedProse(parts: readonly (string | undefined)[]): string | undefined {
  const kept: string[] = [];
  for (const part of parts)
    if (part !== undefined && !kept.some((other) => other.includes(part))) kept.push(part);
  return kept.length > 1 ? shortenedProse(kept.join("\n\n")) : kept[0];
}

/** An address that a page may link to, or nothing. */
export function foreignAddress(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : WebAddress.safeParse(text).data;
}
