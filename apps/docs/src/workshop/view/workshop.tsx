import {
  type DragEvent,
  lazy,
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Desk } from "../desk/desk.ts";
import { deskCommands } from "../desk/desk-commands.ts";
import { programmeEditor } from "../editor/programme-editor.ts";
import { ProblemList } from "../problems/problem-list.tsx";
import { savesData } from "../worker/saves-data.ts";
import { whenIdle } from "../worker/when-idle.ts";
import { AgendaView } from "./agenda-view.tsx";
import { DraftNote } from "./draft-note.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { StartPanel } from "./start-panel.tsx";
import { Toolbar } from "./toolbar.tsx";
import type { Example } from "./workshop-data.ts";

export interface WorkshopProps {
  readonly desk: Desk;
  readonly examples: readonly Example[];
}

const loadPanels = () => import("./panels.tsx");

/** Loaded once there is a programme and the page is idle, or when the first of them is opened. */
const Panels = lazy(async () => ({ default: (await loadPanels()).Panels }));

/** The whole workshop: the text, the agenda beside it, what was found below it, and the panels. */
export function Workshop({ desk, examples }: WorkshopProps): ReactElement {
  const { words, act } = desk;
  const session = useSyncExternalStore(desk.subscribe, desk.session);
  const commands = useMemo(() => deskCommands(desk), [desk]);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    return desk.attach((text, onEdit) =>
      programmeEditor(place, text, desk.words, {
        onEdit,
        onPaste: commands.paste,
        onSave: commands.save,
        onMend: commands.mend,
      }),
    );
  }, [desk, commands]);
  const hasAgenda = session.analysis !== undefined;
  useEffect(() => {
    if (hasAgenda && !savesData()) whenIdle(() => void loadPanels())();
  }, [hasAgenda]);
  const [isOver, setIsOver] = useState(false);
  const { text, analysis, panel, view, notice, draft } = session;
  const isEmpty = text.trim() === "";
  const problems = analysis?.problems;
  const closePanel = () => {
    document.getElementById(`ws-open-${panel}`)?.focus();
    act({ type: "panel-closed" });
  };
  const dropFile = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    if (file === undefined) return;
    event.preventDefault();
    commands.openFile({ file });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut; the button "open" does the same.
    <div
      className={`ws${isOver ? " ws--over" : ""}${isEmpty ? " ws--empty" : ""}`}
      data-view={isEmpty ? "both" : view}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setIsOver(false);
      }}
      onDropCapture={dropFile}
    >
      <Toolbar
        commands={[
          { key: "new", run: commands.clear, isDisabled: isEmpty },
          { key: "open", run: commands.open },
          { key: "save", run: commands.save, isDisabled: isEmpty },
          { key: "format", run: commands.format, isDisabled: isEmpty },
        ]}
        panel={panel}
        words={words}
        onToggle={(name) => act({ type: "panel-toggled", panel: name })}
      />
      <NoticeLine
        notice={notice}
        words={words}
        onWayBack={commands.goBack}
        onClose={() => act({ type: "notice-closed" })}
      />
      {panel !== undefined && (
        <Suspense fallback={<section className="ws-panel" />}>
          <Panels panel={panel} desk={desk} session={session} commands={commands} onClose={closePanel} />
        </Suspense>
      )}
      <fieldset className="ws-views" aria-label={words.say("views")} hidden={isEmpty}>
        {(["text", "agenda"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="ws-button"
            aria-pressed={view === name}
            onClick={() => act({ type: "view-chosen", view: name })}
          >
            {words.say(name === "text" ? "viewText" : "viewAgenda")}
          </button>
        ))}
      </fieldset>
      <div className="ws-text">
        <section className="ws-writing" aria-labelledby="ws-editor-title">
          <div className="ws-writing-head">
            <h2 id="ws-editor-title">{words.say("editor")}</h2>
            <p className="ws-quiet">
              {words.say("editorHint")} <a href="#anleitung">{words.say("editorKeys")}</a>
            </p>
          </div>
          <div ref={host} className="ws-editor" />
          <DraftNote
            state={draft}
            words={words}
            onKeep={() => act({ type: "draft-wanted" })}
            onRefuse={commands.refuseDrafts}
          />
        </section>
        <ProblemList
          problems={problems}
          isEmpty={isEmpty}
          isOld={!isEmpty && analysis?.text !== text}
          words={words}
          onGo={commands.goTo}
          onMend={commands.mend}
        />
      </div>
      <section className="ws-agenda" aria-label={words.say("agenda")}>
        {isEmpty ? (
          <StartPanel
            examples={examples}
            words={words}
            onTake={commands.takeExample}
            onOpen={commands.open}
          />
        ) : analysis === undefined ? (
          <p>{words.say("agendaWaiting")}</p>
        ) : (
          <AgendaView analysis={analysis} words={words} />
        )}
      </section>
    </div>
  );
}
