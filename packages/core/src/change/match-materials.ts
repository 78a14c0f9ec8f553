import type { Material } from "../session/material.ts";
import { type EntryMatches, matchEntries } from "./match-entries.ts";

/** Recognises materials: by address and title, by address, by title. */
export function matchMaterials(before: readonly Material[], after: readonly Material[]): EntryMatches {
  const matches: EntryMatches = after.map(() => undefined);
  matchEntries(
    { keyOf: ({ title, url, kind }) => JSON.stringify([title, url ?? null, kind]) },
    before,
    after,
    matches,
  );
  matchEntries({ keyOf: ({ url }) => url }, before, after, matches);
  matchEntries({ keyOf: ({ title }) => title }, before, after, matches);
  return matches;
}
