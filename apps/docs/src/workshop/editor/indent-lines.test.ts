import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { deleteIndent } from "./indent-lines.ts";

/** The text after the key was pressed where the bar stands; `undefined` where it is left to others. */
function afterDeleting(text: string): string | undefined {
  const head = text.indexOf("|");
  let after: string | undefined;
  const state = EditorState.create({ doc: text.replace("|", ""), selection: { anchor: head } });
  const taken = deleteIndent({
    state,
    dispatch: (transaction) => {
      const { main } = transaction.newSelection;
      const doc = transaction.newDoc.toString();
      after = `${doc.slice(0, main.head)}|${doc.slice(main.head)}`;
    },
  });
  return taken ? after : undefined;
}

describe("deleting in the blanks that a line begins with", () => {
  it.each([
    ["deletes a step", "- A\n    |- B", "- A\n  |- B"],
    ["deletes what is more than whole steps", "   |- B", "  |- B"],
    ["deletes the last step", "  |", "|"],
    ["leaves a single blank to others", " |- B", undefined],
    ["leaves the beginning of a line to others", "- A\n|- B", undefined],
    ["leaves blanks behind words to others", "- A  |", undefined],
  ])("%s", (_, text, after) => {
    expect(afterDeleting(text)).toBe(after);
  });
});
