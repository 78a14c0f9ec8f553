import type { KnownWord } from "../completion/known-words.ts";
import { namesInAgenda } from "../completion/names-in-agenda.ts";
import { type DraftStore, keepDraft } from "../draft/draft.ts";
import type { EditorEvents, ProgrammeEditor } from "../editor/programme-editor.ts";
import type { Analysis } from "../programme/analysis.ts";
import { reduceSession, type SessionAction } from "../session/reduce-session.ts";
import type { Session } from "../session/session.ts";
import type { Words } from "../words/words.ts";
import { latestOnly } from "../worker/latest-only.ts";
import { savesData } from "../worker/saves-data.ts";
import { whenIdle } from "../worker/when-idle.ts";
import type { WorkshopEngine } from "../worker/workshop-engine.ts";

/** What the desk works with. */
export interface DeskTools {
  readonly engine: WorkshopEngine;
  readonly store: DraftStore;
  readonly words: Words;
  /** Called once the reader is there, or everything, so that from then on no network is needed. */
  readonly onPrepared: (what: "reader" | "all") => void;
}

/** Where the work goes on: the session, kept in step with the editor, the worker and the draft. */
export interface Desk extends DeskTools {
  readonly session: () => Session;
  /** Calls back after every change of the session; gives the way to stop that. */
  readonly subscribe: (listen: () => void) => () => void;
  readonly act: (action: SessionAction) => void;
  /** Tells that something failed that should not. */
  readonly fail: (reason: unknown) => void;
  /** The editor, once it is there. */
  readonly editor: () => ProgrammeEditor | undefined;
  /** The text as it stands in the editor, which may be a moment ahead of the session. */
  readonly text: () => string;
  /** Takes an editor to the desk; gives the way to take it away. */
  readonly attach: (make: (text: string, onEdit: EditorEvents["onEdit"]) => ProgrammeEditor) => () => void;
  /** Keeps the draft of what was typed last, as when the page goes away. */
  readonly keepLastDraft: () => void;
}

/** Opens a desk. It decides nothing: what becomes of the session is `reduceSession`'s, what is worked out the worker's. */
export function openDesk(start: Session, tools: DeskTools): Desk {
  const { engine, store } = tools;
  const listeners = new Set<() => void>();
  let session = start;
  let editor: ProgrammeEditor | undefined;
  let known: readonly KnownWord[] = [];

  const act = (action: SessionAction) => {
    const before = session;
    session = reduceSession(before, action);
    if (session === before) return;
    follow(before, session);
    for (const listen of listeners) listen();
  };
  const fail = (reason: unknown) =>
    act({
      type: "told",
      notice: {
        key: "notice.failed",
        values: { reason: reason instanceof Error ? reason.message : String(reason) },
      },
    });
  let found: Analysis | undefined;
  // The next keystroke goes before the agenda of the last one.
  const takeFound = whenIdle(() => {
    if (found !== undefined) act({ type: "analysed", analysis: found });
  });
  const analyse = latestOnly(
    (text: string) => engine.run("analyse", text),
    (analysis) => {
      found = analysis;
      takeFound();
    },
    fail,
  );
  const text = () => editor?.text() ?? session.text;

  const look = () => {
    if (session.text.trim() === "") editor?.showProblems([]);
    else analyse(session.text);
  };
  const prepare = (what: "reader" | "all") =>
    void engine
      .run("prepare", what)
      .then(() => tools.onPrepared(what))
      .catch(fail);
  let isPrepared = savesData();
  /** Whoever only looks round is not sent what exports and compares; whoever has a programme can go on without a network. */
  const prepareAll = () => {
    if (isPrepared) return;
    isPrepared = true;
    whenIdle(() => {
      editor?.prepare();
      prepare("all");
    })();
  };
  const showAnalysis = () => {
    const { analysis } = session;
    if (analysis !== undefined) prepareAll();
    editor?.setKnownWords([...(analysis ? namesInAgenda(analysis.agenda) : []), ...known]);
    // A newer text gets its own analysis in a moment.
    if (analysis?.text === editor?.text()) editor?.showProblems(analysis?.problems ?? []);
  };
  const keep = (one: string): boolean => {
    const { baseline, fileName } = session;
    return keepDraft(store, {
      text: one,
      ...(baseline && { baseline: baseline.text }),
      ...(fileName !== undefined && { fileName }),
    });
  };
  /** Does what follows from a change of the session. */
  const follow = (before: Session, after: Session) => {
    if (after.text !== before.text) look();
    if (after.analysis !== before.analysis) showAnalysis();
    const isDraftChanged =
      after.text !== before.text ||
      after.baseline !== before.baseline ||
      after.fileName !== before.fileName ||
      after.draft !== before.draft;
    if (isDraftChanged && after.draft !== "refused") {
      const draft = keep(after.text) ? "kept" : "full";
      if (draft !== after.draft) session = { ...session, draft };
    }
  };

  look();
  // Once there is nothing more pressing; not for those who have to save data.
  if (!savesData()) whenIdle(() => prepare("reader"))();
  return {
    ...tools,
    session: () => session,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    act,
    fail,
    editor: () => editor,
    text,
    attach: (make) => {
      const made = make(
        session.text,
        whenIdle(() => act({ type: "edited", text: text() })),
      );
      editor = made;
      showAnalysis();
      engine.run("words", null).then((words) => {
        known = words;
        showAnalysis();
      }, fail);
      return () => {
        editor = undefined;
        made.destroy();
      };
    },
    keepLastDraft: () => {
      if (session.draft !== "refused") keep(text());
    },
  };
}
