import { entryKeys } from "./entry-keys.ts";
import { longestRun } from "./longest-run.ts";
import type { EntryMatches } from "./match-entries.ts";

/** What has happened to a list. Entries are named by their keys in the old list, new ones by keys that begin with `+`. */
export interface ListDifference<Entry> {
  readonly kept: readonly { readonly key: string; readonly before: Entry; readonly after: Entry }[];
  readonly removed: readonly { readonly key: string; readonly entry: Entry }[];
  readonly added: readonly { readonly key: string; readonly after: string | null; readonly entry: Entry }[];
  readonly reordered: readonly {
    readonly key: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}

/** Compares two lists whose entries are recognised already. */
export function diffList<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  matches: EntryMatches,
  nameOf: (entry: Entry) => string,
): ListDifference<Entry> {
  const oldKeys = entryKeys(before.map(nameOf));
  const isNew = (_: Entry, index: number) => matches[index] === undefined;
  const newKeys = [
    ...entryKeys(
      after.filter(isNew).map((entry) => `+${nameOf(entry)}`),
      oldKeys,
    ),
  ].values();
  const keys = after.map((_, index) => {
    const match = matches[index];
    return (match === undefined ? newKeys.next().value : oldKeys[match]) ?? "";
  });
  const stayed = matches.filter((match) => match !== undefined);
  const run = longestRun(stayed);
  const inOrder = new Set(stayed.filter((_, position) => run.has(position)));
  const found = new Set(matches);
  const kept: { key: string; before: Entry; after: Entry }[] = [];
  const added: { key: string; after: string | null; entry: Entry }[] = [];
  const reordered: { key: string; from: string | null; to: string | null }[] = [];
  after.forEach((entry, index) => {
    const key = keys[index] ?? "";
    const to = keys[index - 1] ?? null;
    const match = matches[index];
    const old = match === undefined ? undefined : before[match];
    if (match === undefined || old === undefined) {
      added.push({ key, after: to, entry });
      return;
    }
    kept.push({ key, before: old, after: entry });
    if (!inOrder.has(match)) reordered.push({ key, from: oldKeys[match - 1] ?? null, to });
  });
  const removed = before.flatMap((entry, index) =>
    found.has(index) ? [] : [{ key: oldKeys[index] ?? "", entry }],
  );
  return { kept, removed, added, reordered };
}
