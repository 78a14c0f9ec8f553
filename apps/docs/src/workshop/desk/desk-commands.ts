import type { Mend, Problem } from "@programmheft/core";
import { refuseDrafts } from "../draft/draft.ts";
import { type ChosenFile, chooseFile, saveFile } from "../files/file-access.ts";
import { editsInNewerText, sameMend } from "../problems/mend-in-newer-text.ts";
import type { Notice } from "../session/session.ts";
import type { Example } from "../view/workshop-data.ts";
import type { Desk } from "./desk.ts";

/** Everything that somebody can do at the desk. */
export interface DeskCommands {
  readonly open: () => void;
  readonly openFile: (chosen: ChosenFile) => void;
  readonly save: () => void;
  readonly format: () => void;
  readonly clear: () => void;
  readonly takeExample: (example: Example) => void;
  readonly takeLateWay: (text: string) => void;
  readonly mend: (mend: Mend) => void;
  readonly goTo: (problem: Problem) => void;
  readonly goBack: (notice: Notice) => void;
  readonly refuseDrafts: () => void;
  /** Says whether it takes care of what was pasted. */
  readonly paste: (clipboard: DataTransfer) => boolean;
}

/** The commands of a desk. */
export function deskCommands(desk: Desk): DeskCommands {
  const { engine, act, fail } = desk;
  let handle: FileSystemFileHandle | undefined;
  const tell = (notice: Notice) => act({ type: "told", notice });

  /** Opens another text; the way back to the one before stays open. */
  const load = (text: string, notice: Notice, fileName?: string, from?: FileSystemFileHandle) => {
    const before = desk.text();
    const hasWayBack = notice.wayBack !== undefined || before.trim() === "" || before === text;
    handle = from;
    desk.editor()?.replace(text);
    act({
      type: "opened",
      text,
      ...(fileName !== undefined && { fileName }),
      notice: hasWayBack ? notice : { ...notice, wayBack: { key: "wayBack.text", text: before } },
    });
  };

  /** Changes the text as a mend says that was found in a text; says whether that text is still there, as far as the mend is about it. */
  const change = (mend: Mend, looked: string): boolean => {
    const edits = editsInNewerText(mend.edits, looked, desk.text());
    if (edits !== undefined) desk.editor()?.change(edits);
    return edits !== undefined;
  };

  const openFile = async ({ file, handle: from }: ChosenFile) => {
    const { name } = file;
    const opened = await engine.run("open", { name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if ("problem" in opened)
      return tell({ key: "notice.openFailed", values: { name, reason: opened.problem } });
    const { text, isAsItStands, others } = opened;
    if (isAsItStands) return load(text, { key: "notice.opened", values: { name } }, name, from);
    const key = others.length === 0 ? "notice.openedOther" : "notice.openedFirst";
    const textName = name.replace(/(?:\.[a-z0-9]+)+$/iu, ".md");
    load(text, { key, values: { name, others: others.join(", ") } }, textName);
  };

  const save = async () => {
    const text = desk.text();
    const { fileName, analysis } = desk.session();
    const saved = await saveFile(text, fileName ?? `${analysis?.agenda.id ?? "programm"}.md`, handle);
    if (saved === undefined) return;
    handle = saved.handle;
    act({ type: "saved", text, fileName: saved.name });
    const key = saved.handle === undefined ? "notice.downloaded" : "notice.saved";
    tell({ key, values: { name: saved.name } });
  };

  const format = async () => {
    const before = desk.text();
    const { problems } = await engine.run("analyse", before);
    if (problems.some(({ severity }) => severity === "error")) return tell({ key: "notice.formatErrors" });
    const after = await engine.run("format", before);
    if (desk.text() !== before) return;
    if (after === before) return tell({ key: "notice.alreadyFormatted" });
    desk.editor()?.replace(after);
    tell({ key: "notice.formatted", wayBack: { key: "wayBack.text", text: before } });
  };

  const pasteHtml = async (html: string, plain: string) => {
    const text = await engine.run("clipboard", { html, plain });
    if (text === undefined) return desk.editor()?.insert(plain);
    load(text, { key: "notice.pasted", wayBack: { key: "wayBack.plain", text: plain } });
  };

  return {
    open: () =>
      void chooseFile()
        .then((chosen) => chosen && openFile(chosen))
        .catch(fail),
    openFile: (chosen) => void openFile(chosen).catch(fail),
    save: () => void save().catch(fail),
    format: () => void format().catch(fail),
    clear: () => load("", { key: "notice.emptied" }),
    takeExample: ({ text }) => load(text, { key: "notice.example" }),
    takeLateWay: (text) => {
      const before = desk.text();
      desk.editor()?.replace(text);
      tell({ key: "notice.lateApplied", wayBack: { key: "wayBack.text", text: before } });
    },
    mend: (mend) => {
      const { analysis } = desk.session();
      if (analysis === undefined || change(mend, analysis.text)) return;
      // Its line is another by now: what is found of it in a moment decides.
      const stop = desk.subscribe(() => {
        const { analysis: newer } = desk.session();
        if (newer === analysis) return;
        stop();
        const same = newer && sameMend(newer.problems, mend);
        if (same) change(same, newer.text);
      });
    },
    goTo: ({ place }) => {
      act({ type: "view-chosen", view: "text" });
      const from = place?.offset ?? 0;
      // On a narrow screen the text has to be shown first.
      requestAnimationFrame(() => desk.editor()?.goTo(from, from + (place?.length ?? 0)));
    },
    goBack: ({ wayBack }) => {
      if (wayBack !== undefined) desk.editor()?.replace(wayBack.text);
      act({ type: "notice-closed" });
    },
    refuseDrafts: () => {
      refuseDrafts(desk.store);
      act({ type: "draft-refused" });
    },
    paste: (clipboard) => {
      const [file] = clipboard.files;
      const html = clipboard.getData("text/html");
      const plain = clipboard.getData("text/plain");
      if (file !== undefined && plain === "") {
        openFile({ file }).catch(fail);
        return true;
      }
      // In the middle of a text, what was copied is a part of it and not a programme.
      if (html === "" || desk.editor()?.isAllSelected() !== true) return false;
      pasteHtml(html, plain).catch(fail);
      return true;
    },
  };
}
