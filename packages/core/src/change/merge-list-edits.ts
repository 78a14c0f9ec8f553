import { agreedPlace, clashingAdditions } from "./clashing-additions.ts";
import { type ListEdits, noListEdits } from "./edits.ts";
import { mergeDifferences } from "./merge-differences.ts";
import { sameValue } from "./same-value.ts";

/** On which entry of a list, and of it on what, two sides disagree. */
interface ListConflict {
  readonly about: "value" | "place" | "removal" | "addition";
  readonly entry: string;
  /** The fields that they set differently; none where it is about the entry as a whole. */
  readonly fields: readonly string[];
}

/** What two sides want done to a list, as far as they agree. */
export interface MergedList<Entry> {
  readonly edits: ListEdits<Entry>;
  readonly conflicts: readonly ListConflict[];
}

/** Joins what two sides do to a list. An entry that only one side removes stays where the other one changes it. */
export function mergeListEdits<Entry extends object>(
  ourEdits: ListEdits<Entry>,
  theirEdits: ListEdits<Entry>,
): MergedList<Entry> {
  const clashes = clashingAdditions(ourEdits.added, theirEdits.added);
  const ours = withKeys(ourEdits, clashes.ours);
  const theirs = withKeys(theirEdits, clashes.theirs);
  const conflicts: ListConflict[] = clashes.keys.map((entry) => ({ about: "addition", entry, fields: [] }));
  const edits = noListEdits<Entry>();
  for (const [key, our] of ours.set) {
    const their = theirs.set.get(key);
    if (their === undefined || sameValue(our, their)) edits.set.set(key, our);
    else if (ours.replaced.has(key) || theirs.replaced.has(key))
      conflicts.push({ about: "value", entry: key, fields: [] });
    else {
      const { difference, conflicts: fields } = mergeDifferences(our, their);
      edits.set.set(key, difference);
      if (fields.length > 0) conflicts.push({ about: "value", entry: key, fields });
    }
  }
  for (const [key, their] of theirs.set) if (!ours.set.has(key)) edits.set.set(key, their);
  for (const key of new Set([...ours.removed, ...theirs.removed])) {
    const changed = ours.set.has(key) || theirs.set.has(key);
    if (changed) conflicts.push({ about: "removal", entry: key, fields: [] });
    else edits.removed.add(key);
  }
  for (const key of new Set([...ours.placed.keys(), ...theirs.placed.keys()])) {
    const [our, their] = [ours.placed.get(key), theirs.placed.get(key)];
    if (our !== undefined && their !== undefined && our !== their)
      conflicts.push({ about: "place", entry: key, fields: [] });
    else edits.placed.set(key, our ?? their ?? null);
  }
  mergeAdditions(ours, theirs, edits);
  return { edits, conflicts };
}

/** What both sides add is added once if it is the same, and twice if it is not, so that nothing is lost. */
function mergeAdditions<Entry>(
  ours: ListEdits<Entry>,
  theirs: ListEdits<Entry>,
  edits: ListEdits<Entry>,
): void {
  for (const [key, { after, value }] of ours.added) {
    const other = theirs.added.get(key);
    edits.added.set(key, { after: other ? agreedPlace(after, other.after) : after, value });
  }
  for (const [key, addition] of theirs.added) if (!ours.added.has(key)) edits.added.set(key, addition);
}

/** The edits of a side with other keys for some of what it adds. */
function withKeys<Entry>(edits: ListEdits<Entry>, keys: ReadonlyMap<string, string>): ListEdits<Entry> {
  if (keys.size === 0) return edits;
  const renamed = <Key extends string | null>(key: Key): Key | string =>
    key === null ? key : (keys.get(key) ?? key);
  return {
    ...edits,
    added: new Map(
      [...edits.added].map(([key, { after, value }]) => [renamed(key), { after: renamed(after), value }]),
    ),
    placed: new Map([...edits.placed].map(([key, after]) => [key, renamed(after)])),
  };
}
