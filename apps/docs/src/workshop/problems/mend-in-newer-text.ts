import type { Mend, Problem, TextEdit } from "@programmheft/core";
import { replacingEdit } from "../editor/replacing-edit.ts";

/**
 * The edits of a mend where the text has changed since it was looked at: moved to where their places are now, or nothing where one of the
 * lines that they are about is another.
 */
export function editsInNewerText(
  edits: readonly TextEdit[],
  looked: string,
  now: string,
): readonly TextEdit[] | undefined {
  if (looked === now) return edits;
  const { from, to, insert } = replacingEdit(looked, now);
  const shift = insert.length - (to - from);
  const moved = edits.map(({ place, text }): TextEdit | undefined => {
    if (place.offset + place.length < from) return { place, text };
    return place.offset >= to && to > from
      ? { place: { ...place, offset: place.offset + shift }, text }
      : undefined;
  });
  return moved.every((edit) => edit !== undefined) ? moved : undefined;
}

/** The mend that does the same to what was found anew: it has the same name, and puts in the same words. */
export function sameMend(problems: readonly Problem[], mend: Mend): Mend | undefined {
  const words = (one: Mend) => JSON.stringify([one.title.de, one.edits.map(({ text }) => text)]);
  return problems.flatMap(({ mends = [] }) => mends).find((one) => words(one) === words(mend));
}
