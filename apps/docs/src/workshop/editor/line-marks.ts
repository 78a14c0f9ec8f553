import { RangeSetBuilder, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { type LineMark, markLine } from "./mark-line.ts";

const decorations = new Map<LineMark["name"], Decoration>();

function decorationOf(name: LineMark["name"]): Decoration {
  const known = decorations.get(name) ?? Decoration.mark({ class: `ws-mark-${name}` });
  decorations.set(name, known);
  return known;
}

/** Sets times, people, projects and headings apart, in the lines that are seen. */
export const lineMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marksOf(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = marksOf(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function marksOf({ state: { doc }, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const head = headEnd(doc);
  for (const range of visibleRanges) {
    for (let at = range.from; at <= range.to; ) {
      const line = doc.lineAt(at);
      const marks = markLine(line.text, line.number <= head);
      for (const { from, to, name } of marks.toSorted((a, b) => a.from - b.from || b.to - a.to))
        builder.add(line.from + from, line.from + to, decorationOf(name));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** The number of the last line of the entries at the top, or 0 where there are none. */
function headEnd(doc: Text): number {
  if (doc.line(1).text.trim() !== "---") return 0;
  for (let number = 2; number <= Math.min(doc.lines, 200); number += 1)
    if (doc.line(number).text.trim() === "---") return number;
  return 0;
}
