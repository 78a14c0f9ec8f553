import {
  autocompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
} from "@codemirror/autocomplete";
import {
  type Diagnostic,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { type EditorState, type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import type { Problem, Severity } from "@programmheft/core";
import type { KnownWord } from "../completion/known-words.ts";
import { suggest } from "../completion/suggest.ts";
import type { Words } from "../words/words.ts";
import { changeOf } from "./replacing-edit.ts";

/** What helps while one writes: problems underlined with explanation and mends, and suggestions. */
export interface Assistance {
  readonly extension: Extension;
  readonly show: (view: EditorView, problems: readonly Problem[]) => void;
}

const severities = { error: "error", warning: "warning", hint: "info" } as const satisfies Record<
  Severity,
  Diagnostic["severity"]
>;

/** Sets up the assistance in one language; `known` are the words of the moment. */
export function assistanceWith(words: Words, known: () => readonly KnownWord[]): Assistance {
  return {
    extension: [
      autocompletion({
        override: [(context) => complete(context, known())],
        icons: false,
        // Nothing is taken that was not chosen with the arrow keys: behind a name that was typed in full, Enter ends the line.
        selectOnOpen: false,
        interactionDelay: 0,
      }),
      keymap.of([...completionKeymap, ...lintKeymap]),
      Prec.high(
        keymap.of([
          { key: "F8", run: nextDiagnostic },
          { key: "Shift-F8", run: previousDiagnostic },
        ]),
      ),
    ],
    show: (view, problems) => {
      const diagnostics = problems.map((problem) => diagnosticOf(problem, view.state, words));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
  };
}

function diagnosticOf(
  { severity, message, help, place, mends = [] }: Problem,
  { doc }: EditorState,
  words: Words,
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
    actions: mends.map(({ title, edits }) => ({
      name: title[words.language],
      apply: (view: EditorView) =>
        view.dispatch({
          changes: edits.map(changeOf),
        }),
    })),
  };
}

function complete({ state, pos, explicit }: CompletionContext, known: readonly KnownWord[]) {
  const line = state.doc.lineAt(pos);
  const found = suggest(
    {
      before: line.text.slice(0, pos - line.from),
      isInHead: isInHead(state, line.number),
      isAsked: explicit,
    },
    known,
  );
  if (found === undefined) return null;
  return {
    from: line.from + found.from,
    // As long as one goes on with the same word, the list is narrowed and not made anew.
    validFor: /^[\p{L}\p{M}\s.'-]*$/u,
    options: found.words.map(
      ({ label, text, detail }): Completion => ({
        label,
        apply: text,
        ...(detail !== undefined && { detail }),
      }),
    ),
  };
}

/** Whether a line lies between the two rules at the top of the text. */
function isInHead({ doc }: EditorState, number: number): boolean {
  if (doc.line(1).text.trim() !== "---" || number === 1) return false;
  for (let line = 2; line < number; line += 1) if (doc.line(line).text.trim() === "---") return false;
  return true;
}
