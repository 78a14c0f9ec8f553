import { topicOfWord } from "../canonical/sections.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { isKindAlone } from "./people-in-title.ts";
import { readRoleLabel } from "./role-label.ts";
import type { TimedLine } from "./timed-line.ts";

const noProjects: ReadonlySet<string> = new Set();
/** A longer line is no title of an item without a time. */
const longestTitle = 160;
/** More lines than a programme without any time has. */
const mostLines = 2_000;

/**
 * Settles programmes that state no time at all: below the heading "Ablauf" a word for what happens alone on its line opens an
 * item ("Begrüßung", "Podiumsgespräch:"), and so does a line with people below it. Two such words at least are the evidence.
 */
export function settleUntimed(lines: readonly TimedLine[]): readonly TimedLine[] {
  const heading = lines.findIndex(({ line }) => topicOfWord(line.text) === "programme");
  if (heading === -1 || lines.length > mostLines) return lines;
  const below = lines.slice(heading + 1);
  if (below.some(({ time, day, line }) => time !== undefined || day !== undefined || line.cell !== undefined))
    return lines;
  const kinds = below.filter(({ line }) => namesKind(line)).length;
  if (kinds < 2) return lines;
  return lines.map((one, index) =>
    index > heading && opensUntimed(one.line, lines[index + 1]?.line)
      ? { ...one, rest: one.line.text.replace(/:$/u, ""), isUntimed: true as const }
      : one,
  );
}

function namesKind({ text, bullets }: ClueLine): boolean {
  return bullets === "" && isKindAlone(text.replace(/:$/u, "")) && readRoleLabel(text) === undefined;
}

/** "Rede: „Gedanken über die Freiheit“". */
const kindBeforeQuote = /^([^:]{3,40}):\s+[„“"«»]/u;

/** A word for what happens, or a line that names no one above one that does. */
function opensUntimed(line: ClueLine, next: ClueLine | undefined): boolean {
  if (namesKind(line)) return true;
  const { text, bullets } = line;
  const [, kind = ""] = kindBeforeQuote.exec(text) ?? [];
  if (bullets === "" && kind !== "" && isKindAlone(kind)) return true;
  if (bullets !== "" || text.length > longestTitle || /[:,;]|\p{Ll}\.$/u.test(text)) return false;
  if (next === undefined || readRoleLabel(text) !== undefined) return false;
  return (
    peopleOfLine(line, noProjects, false) === undefined && peopleOfLine(next, noProjects, false) !== undefined
  );
}
