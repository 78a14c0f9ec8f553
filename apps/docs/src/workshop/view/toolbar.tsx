import type { ReactElement } from "react";
import type { Panel } from "../session/session.ts";
import type { WordKey } from "../words/german.ts";
import type { Words } from "../words/words.ts";

/** What one does with the text. */
interface TextCommand {
  readonly key: WordKey;
  readonly run: () => void;
  readonly isDisabled?: boolean;
}

export interface ToolbarProps {
  readonly commands: readonly TextCommand[];
  readonly panel: Panel | undefined;
  readonly words: Words;
  readonly onToggle: (panel: Panel) => void;
}

const panelButtons: readonly Panel[] = ["late", "changes", "exports", "share"];

/** The commands on the text, and the buttons that open the panels. */
export function Toolbar({ commands, panel, words, onToggle }: ToolbarProps): ReactElement {
  return (
    <section className="ws-toolbar" aria-label={words.say("toolbar")}>
      <div>
        {commands.map(({ key, run, isDisabled = false }) => (
          <button key={key} type="button" className="ws-button" disabled={isDisabled} onClick={run}>
            {words.say(key)}
          </button>
        ))}
      </div>
      <div>
        {panelButtons.map((name) => (
          <button
            key={name}
            type="button"
            id={`ws-open-${name}`}
            className="ws-button"
            aria-expanded={panel === name}
            aria-controls={panel === name ? "ws-panel" : undefined}
            onClick={() => onToggle(name)}
          >
            {words.say(name)}
          </button>
        ))}
      </div>
    </section>
  );
}
