import {
  type Diagnostic,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { type EditorState, type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import type { Mend, Problem, Severity } from "@programmheft/core";
import type { Words } from "../words/words.ts";

const severities = { error: "error", warning: "warning", hint: "info" } as const satisfies Record<
  Severity,
  Diagnostic["severity"]
>;

/** The keys that lead from one underlined problem to the next. */
export const underlineKeys: Extension = [
  keymap.of(lintKeymap),
  Prec.high(
    keymap.of([
      { key: "F8", run: nextDiagnostic },
      { key: "Shift-F8", run: previousDiagnostic },
    ]),
  ),
];

/** Underlines problems in the text, with explanation and mends. */
export function underline(
  view: EditorView,
  problems: readonly Problem[],
  words: Words,
  onMend: (mend: Mend) => void,
): void {
  const diagnostics = problems.map((problem) => diagnosticOf(problem, view.state, words, onMend));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function diagnosticOf(
  { severity, message, help, place, mends = [] }: Problem,
  { doc }: EditorState,
  words: Words,
  onMend: (mend: Mend) => void,
): Diagnostic {
  const from = Math.min(place?.offset ?? 0, doc.length);
  const line = doc.lineAt(from);
  const to = Math.min(from + (place?.length ?? 0), doc.length);
  return {
    from,
    // What means a mere point is shown at the rest of its line.
    to: to > from ? to : Math.max(from, line.to),
    severity: severities[severity],
    message: `${words.say(`severityOne.${severity}`)}: ${message[words.language]}`,
    renderMessage: () => {
      const text = document.createElement("div");
      const what = text.appendChild(document.createElement("p"));
      what.textContent = message[words.language];
      const how = text.appendChild(document.createElement("p"));
      how.className = "ws-tip-help";
      how.textContent = help[words.language];
      return text;
    },
    actions: mends.map((mend) => ({ name: mend.title[words.language], apply: () => onMend(mend) })),
  };
}
