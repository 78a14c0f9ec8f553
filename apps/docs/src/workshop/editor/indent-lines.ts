import type { StateCommand } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";

const step = "  ";

/** Sets the selected lines further in or out, as word processors do with the same keys. */
const shiftLines =
  (direction: "in" | "out"): StateCommand =>
  ({ state, dispatch }) => {
    const lines = new Map(
      state.selection.ranges.flatMap(({ from, to }) => {
        const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
        return Array.from({ length: last - first + 1 }, (_, index) => {
          const line = state.doc.line(first + index);
          return [line.from, line.text] as const;
        });
      }),
    );
    const changes = [...lines].flatMap(([from, text]) => {
      if (direction === "in") return [{ from, to: from, insert: step }];
      const blanks = /^(?: {1,2}|\t)/u.exec(text)?.[0].length ?? 0;
      return blanks === 0 ? [] : [{ from, to: from + blanks, insert: "" }];
    });
    if (changes.length > 0) dispatch(state.update({ changes, userEvent: "input.indent" }));
    return true;
  };

/** The keys for it. The Tab key is left to those who leave the editor with it. */
export const indentKeys: readonly KeyBinding[] = [
  { key: "Alt-Shift-ArrowRight", run: shiftLines("in"), preventDefault: true },
  { key: "Alt-Shift-ArrowLeft", run: shiftLines("out"), preventDefault: true },
];

/** Deletes a step of the blanks before the cursor, where nothing else stands before it in the line. */
export const deleteIndent: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection;
  const line = state.doc.lineAt(main.head);
  const before = line.text.slice(0, main.head - line.from);
  if (ranges.length > 1 || !main.empty || !/^ {2,}$/u.test(before)) return false;
  const length = before.length % step.length || step.length;
  dispatch(
    state.update({
      changes: { from: main.head - length, to: main.head },
      scrollIntoView: true,
      userEvent: "delete.backward",
    }),
  );
  return true;
};
