import type { ReactElement } from "react";
import { ChangesPanel } from "../changes/changes-panel.tsx";
import type { Desk } from "../desk/desk.ts";
import type { DeskCommands } from "../desk/desk-commands.ts";
import { ExportsPanel } from "../exports/exports-panel.tsx";
import { LatePanel } from "../late/late-panel.tsx";
import type { Panel, Session } from "../session/session.ts";
import { SharePanel } from "../sharing/share-panel.tsx";

export interface PanelsProps {
  readonly panel: Panel;
  readonly desk: Desk;
  readonly session: Session;
  readonly commands: DeskCommands;
  readonly onClose: () => void;
}

/** The panel that is open. */
export function Panels({ panel, desk, session, commands, onClose }: PanelsProps): ReactElement {
  const { engine, words, act } = desk;
  const { text, analysis, baseline } = session;
  const isEmpty = text.trim() === "";
  const hasErrors = analysis?.problems.some(({ severity }) => severity === "error") ?? false;
  const common = { text, engine, words, hasErrors, onClose };
  switch (panel) {
    case "late":
      return (
        <LatePanel {...common} analysis={isEmpty ? undefined : analysis} onTake={commands.takeLateWay} />
      );
    case "changes":
      return (
        <ChangesPanel
          {...common}
          baseline={baseline}
          onCompareFromHere={() => act({ type: "compared-from-here" })}
        />
      );
    case "exports":
      return <ExportsPanel {...common} />;
    case "share":
      return <SharePanel {...common} />;
  }
}
