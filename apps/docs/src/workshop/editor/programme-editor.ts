import { history } from "@codemirror/commands";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from "@codemirror/view";
import type { Mend, Problem, TextEdit } from "@programmheft/core";
import type { KnownWord } from "../completion/known-words.ts";
import type { Words } from "../words/words.ts";
import { continueList } from "./continue-list.ts";
import { editorKeys } from "./editor-keys.ts";
import { editorTheme } from "./editor-theme.ts";
import { indentKeys } from "./indent-lines.ts";
import { lineMarks } from "./line-marks.ts";
import { changeOf, replacingEdit } from "./replacing-edit.ts";

/** What the editor tells the workshop. */
export interface EditorEvents {
  readonly onEdit: () => void;
  /** Says whether it takes care of what was pasted. */
  readonly onPaste: (clipboard: DataTransfer) => boolean;
  readonly onSave: () => void;
  /** Somebody chose a mend of an underlined problem. */
  readonly onMend: (mend: Mend) => void;
}

/** The editor of a programme text, without a word about who shows it. */
export interface ProgrammeEditor {
  readonly text: () => string;
  /** Makes another text of it, as one step that can be undone. */
  readonly replace: (text: string) => void;
  /** Puts a text in place of what is selected. */
  readonly insert: (text: string) => void;
  /** Makes several changes at once; places are those of the text as it is. */
  readonly change: (edits: readonly TextEdit[]) => void;
  /** Puts the cursor there, in the middle of what is seen. */
  readonly goTo: (from: number, to?: number) => void;
  readonly isAllSelected: () => boolean;
  readonly showProblems: (problems: readonly Problem[]) => void;
  readonly setKnownWords: (words: readonly KnownWord[]) => void;
  /** Loads what is otherwise loaded with the first key: suggestions. */
  readonly prepare: () => void;
  readonly destroy: () => void;
}

/**
 * Puts an editor into an element. It lives in a shadow root: there CodeMirror hands its styles to the browser as style sheet
 * objects, which the strictest security policy allows, and not as elements, which it refuses.
 */
export function programmeEditor(
  host: HTMLElement,
  text: string,
  words: Words,
  events: EditorEvents,
): ProgrammeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open", delegatesFocus: true });
  const [underlining, suggesting] = [new Compartment(), new Compartment()];
  let known: readonly KnownWord[] = [];
  let show: ProgrammeEditor["showProblems"] | undefined;
  let shown: readonly Problem[] = [];
  const save = () => {
    events.onSave();
    return true;
  };
  // Suggestions are for those who type.
  let isSuggesting = false;
  const suggest = () => {
    if (isSuggesting) return;
    isSuggesting = true;
    void import("./suggestions.ts").then(({ suggestions }) =>
      view.dispatch({ effects: suggesting.reconfigure(suggestions(() => known)) }),
    );
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([{ key: "Mod-s", run: save }, { key: "Enter", run: continueList }, ...indentKeys]),
        history(),
        lineNumbers(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        EditorState.tabSize.of(2),
        EditorState.phrases.of(words.language === "de" ? germanPhrases : {}),
        placeholder(words.say("editorPlaceholder")),
        EditorView.contentAttributes.of({
          "aria-label": words.say("editor"),
          "aria-multiline": "true",
          tabindex: "0",
        }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) events.onEdit();
        }),
        EditorView.domEventHandlers({
          keydown: (event) => {
            if (isTyped(event)) suggest();
          },
          paste: ({ clipboardData }) => clipboardData !== null && events.onPaste(clipboardData),
        }),
        editorTheme,
        lineMarks,
        underlining.of([]),
        suggesting.of([]),
        keymap.of(editorKeys),
      ],
    }),
  });
  // Underlines come after the first keystroke is possible.
  void import("./underlines.ts").then(({ underline, underlineKeys }) => {
    view.dispatch({ effects: underlining.reconfigure(underlineKeys) });
    show = (problems) => underline(view, problems, words, events.onMend);
    show(shown);
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (after) => {
      const change = replacingEdit(view.state.doc.toString(), after);
      view.dispatch({ changes: change, annotations: Transaction.userEvent.of("input") });
    },
    insert: (inserted) => view.dispatch(view.state.replaceSelection(inserted)),
    change: (edits) =>
      view.dispatch({ changes: edits.map(changeOf), annotations: Transaction.userEvent.of("input") }),
    goTo: (from, to = from) => {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: "center" }),
      });
      view.focus();
    },
    isAllSelected: () => {
      const { doc, selection } = view.state;
      return doc.length === 0 || (selection.main.from === 0 && selection.main.to === doc.length);
    },
    showProblems: (problems) => {
      shown = problems;
      show?.(problems);
    },
    setKnownWords: (next) => {
      known = next;
    },
    prepare: suggest,
    destroy: () => view.destroy(),
  };
}

/** Whether a key writes something, or asks for suggestions (Ctrl with the space bar); others command. */
function isTyped({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && (key === " " || !(ctrlKey || metaKey));
}

/** What CodeMirror says itself, to those who listen. */
const germanPhrases = {
  "Selection deleted": "Auswahl gelöscht",
  Completions: "Vorschläge",
  Diagnostics: "Hinweise",
  "No diagnostics": "Keine Hinweise",
  close: "schließen",
  "current match": "aktueller Treffer",
};
