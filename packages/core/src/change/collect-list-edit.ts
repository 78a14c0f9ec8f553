import { collectDifference, type RefusedField } from "./collect-difference.ts";
import type { ListEdits } from "./edits.ts";
import type { Difference } from "./field-difference.ts";
import { sameValue } from "./same-value.ts";

/** What a change does to a list. */
export type ListEdit<Entry> =
  | { readonly does: "add"; readonly entry: string; readonly after: string | null; readonly to: Entry }
  | { readonly does: "remove"; readonly entry: string; readonly from: Entry }
  | { readonly does: "set" | "replace"; readonly entry: string; readonly difference: Difference<Entry> }
  | { readonly does: "place"; readonly entry: string; readonly after: string | null };

/** Why an edit of a list cannot be made. */
export type RefusedEdit = RefusedField | { readonly because: "nothing-there" };

/** Notes an edit of a list, whose entries are given by their keys, in `edits`, or returns why it cannot be made. */
export function collectListEdit<Entry extends object>(
  entries: ReadonlyMap<string, Entry>,
  edits: ListEdits<Entry>,
  edit: ListEdit<Entry>,
): RefusedEdit | undefined {
  const { entry: key } = edit;
  if (edit.does === "add") {
    const other = edits.added.get(key);
    if (other !== undefined && !sameValue(other.value, edit.to))
      return { because: "contradiction", field: key };
    edits.added.set(key, { after: edit.after, value: edit.to });
    return undefined;
  }
  const entry = entries.get(key);
  if (entry === undefined) return { because: "nothing-there" };
  if (edit.does === "remove") {
    if (!sameValue(entry, edit.from)) return { field: key, because: "other-there" };
    if (edits.set.has(key)) return { field: key, because: "contradiction" };
    edits.removed.add(key);
    return undefined;
  }
  if (edit.does === "place") {
    const other = edits.placed.get(key);
    if (other !== undefined && other !== edit.after) return { field: key, because: "contradiction" };
    edits.placed.set(key, edit.after);
    return undefined;
  }
  if (edits.removed.has(key)) return { field: key, because: "contradiction" };
  const joined = collectDifference(entry, edits.set.get(key), edit.difference);
  if ("because" in joined) return joined;
  edits.set.set(key, joined);
  if (edit.does === "replace") edits.replaced.add(key);
  return undefined;
}
