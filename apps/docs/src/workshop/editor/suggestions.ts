import {
  autocompletion,
  type Completion,
  type CompletionContext,
  completionKeymap,
} from "@codemirror/autocomplete";
import type { EditorState, Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { KnownWord } from "../completion/known-words.ts";
import { suggest } from "../completion/suggest.ts";

/** Suggests words while one writes; `known` are those of the moment. */
export function suggestions(known: () => readonly KnownWord[]): Extension {
  return [
    autocompletion({
      override: [(context) => complete(context, known())],
      icons: false,
      // Nothing is taken that was not chosen with the arrow keys: behind a name that was typed in full, Enter ends the line.
      selectOnOpen: false,
      interactionDelay: 0,
    }),
    keymap.of(completionKeymap),
  ];
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
