import { EditorSelection, type StateCommand } from "@codemirror/state";

const listLine = /^(\s*)([-•*]|»|- »)(\s+)(.*)$/u;

/** At the end of a line of a list, begins the next one; on an empty one, ends the list. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main, ranges } = state.selection;
  if (ranges.length > 1 || !main.empty) return false;
  const line = state.doc.lineAt(main.head);
  const [, indent = "", , , rest = ""] = listLine.exec(line.text) ?? [];
  const mark = listLine.exec(line.text)?.[2];
  if (mark === undefined || main.head !== line.to) return false;
  const change =
    rest.trim() === ""
      ? { from: line.from, to: line.to, insert: "" }
      : { from: line.to, to: line.to, insert: `${state.lineBreak}${indent}${mark} ` };
  dispatch(
    state.update({
      changes: change,
      selection: EditorSelection.cursor(change.from + change.insert.length),
      scrollIntoView: true,
      userEvent: "input",
    }),
  );
  return true;
};
