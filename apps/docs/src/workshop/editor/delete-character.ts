import { EditorSelection, findClusterBreak, type StateCommand } from "@codemirror/state";

/**
 * Deletes what is selected, else the character beside the cursor: what people see as one, whatever it is made of; at the end of a line
 * the line break.
 */
export const deleteCharacter =
  (direction: "backward" | "forward"): StateCommand =>
  ({ state, dispatch }) => {
    const isForward = direction === "forward";
    const deletion = state.changeByRange(({ from, to, head }) => {
      const line = state.doc.lineAt(head);
      const inLine = line.from + findClusterBreak(line.text, head - line.from, isForward, isForward);
      const beyond = Math.min(Math.max(head + (isForward ? 1 : -1), 0), state.doc.length);
      const other = inLine === head ? beyond : inLine;
      const [start, end] = from < to ? [from, to] : [Math.min(head, other), Math.max(head, other)];
      return { changes: { from: start, to: end }, range: EditorSelection.cursor(start) };
    });
    if (deletion.changes.empty) return false;
    dispatch(state.update(deletion, { scrollIntoView: true, userEvent: `delete.${direction}` }));
    return true;
  };
