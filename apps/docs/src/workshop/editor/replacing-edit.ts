import type { TextEdit } from "@programmheft/core";

/** One change that makes one text of another: what stands from `from` to `to` becomes `insert`. */
export interface ReplacingEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single change that makes `after` of `before`, in whole lines, so that cursor and undo stay where they were. */
export function replacingEdit(before: string, after: string): ReplacingEdit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  from = before.slice(0, from).lastIndexOf("\n") + 1;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const lineEnd = before.indexOf("\n", before.length - end);
  end = end === 0 || lineEnd === -1 ? 0 : before.length - lineEnd;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

/** A mend's edit as the editor takes it. */
export function changeOf({ place, text }: TextEdit): ReplacingEdit {
  return { from: place.offset, to: place.offset + place.length, insert: text };
}
