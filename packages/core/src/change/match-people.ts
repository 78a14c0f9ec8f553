import type { Participant } from "../people/participant.ts";
import { nameWithoutHonorifics } from "../people/person-name.ts";
import { type EntryMatches, matchEntries } from "./match-entries.ts";
import { plainTitle, titleLikeness } from "./title-likeness.ts";

/** From here on two names are one name, spelled differently. */
const alikeNames = 0.6;
/** More newcomers than this are not compared by name with everyone who left. */
const mostCompared = 24;

/** Whether two names are spellings of one. Titles do not count. */
export function isSameNameInOtherWords(a: string, b: string): boolean {
  return titleLikeness(plainName(a), plainName(b)) >= alikeNames;
}

/**
 * Recognises people: by id and role, by id, by names that differ in spelling, and then who came into whose place: someone new in
 * the same role between the same neighbours, or the only newcomer in the role of the only one who left.
 */
export function matchPeople(before: readonly Participant[], after: readonly Participant[]): EntryMatches {
  const matches: EntryMatches = after.map(() => undefined);
  matchEntries(
    { keyOf: ({ id, role, affiliation }) => JSON.stringify([id, role, affiliation ?? null]) },
    before,
    after,
    matches,
  );
  matchEntries({ keyOf: ({ id, role }) => `${id} ${role}` }, before, after, matches);
  matchEntries({ keyOf: ({ id }) => id }, before, after, matches);
  if (isComplete(before, matches)) return matches;
  matchSpellings(before, after, matches);
  const neighbours = neighboursOf(before, matches);
  matchEntries(
    { keyOf: ({ role }, index, side) => `${neighbours[side](index)} ${role}` },
    before,
    after,
    matches,
  );
  matchEntries({ keyOf: ({ role }) => role, sole: true }, before, after, matches);
  return matches;
}

function matchSpellings(
  before: readonly Participant[],
  after: readonly Participant[],
  matches: EntryMatches,
): void {
  const taken = new Set(matches);
  const left = before.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const came = after.flatMap((_, index) => (matches[index] === undefined ? [index] : []));
  if (left.length > mostCompared || came.length > mostCompared) return;
  for (const index of came) {
    const found = left.findIndex((other) =>
      isSameNameInOtherWords(before[other]?.name ?? "", after[index]?.name ?? ""),
    );
    if (found !== -1) matches[index] = left.splice(found, 1)[0];
  }
}

/** Which entry that stayed stands before each place of both lists, as its place in the old one. */
function neighboursOf(
  before: readonly Participant[],
  matches: EntryMatches,
): Readonly<Record<"before" | "after", (index: number) => number>> {
  const stayed = new Set(matches);
  const ofBefore: number[] = [];
  let last = -1;
  before.forEach((_, index) => {
    if (stayed.has(index)) last = index;
    ofBefore.push(last);
  });
  last = -1;
  const ofAfter = matches.map((match) => {
    if (match !== undefined) last = match;
    return last;
  });
  return { before: (index) => ofBefore[index] ?? -1, after: (index) => ofAfter[index] ?? -1 };
}

function isComplete(before: readonly Participant[], matches: EntryMatches): boolean {
  const found = matches.filter((match) => match !== undefined).length;
  return found === before.length || found === matches.length;
}

function plainName(name: string): string {
  return plainTitle(nameWithoutHonorifics(name));
}
