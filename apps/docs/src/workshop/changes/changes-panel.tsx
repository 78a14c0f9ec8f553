import { type ReactElement, useMemo } from "react";
import type { Baseline } from "../session/session.ts";
import { CopyButton } from "../view/copy-button.tsx";
import { PanelFrame } from "../view/panel-frame.tsx";
import { useJob } from "../view/use-job.ts";
import type { Words } from "../words/words.ts";
import type { WorkshopEngine } from "../worker/workshop-engine.ts";
import { noticeText } from "./notice-text.ts";

export interface ChangesPanelProps {
  readonly text: string;
  readonly baseline: Baseline | undefined;
  readonly engine: WorkshopEngine;
  readonly words: Words;
  readonly onCompareFromHere: () => void;
  readonly onClose: () => void;
}

/** What has changed since the text was opened or saved, as a notice to copy into a mail. */
export function ChangesPanel({
  text,
  baseline,
  engine,
  words,
  onCompareFromHere,
  onClose,
}: ChangesPanelProps): ReactElement {
  const versions = useMemo(
    () => (baseline === undefined ? undefined : { before: baseline.text, after: text }),
    [baseline, text],
  );
  const { output, failure } = useJob(engine, "changes", versions);
  const isQuiet = output !== undefined && output.weighty.length + output.others.length === 0;
  const notice = output === undefined ? "" : noticeText(output, words);
  return (
    <PanelFrame title={words.say("changes.title")} words={words} onClose={onClose}>
      <p>
        {baseline === undefined
          ? words.say("changes.noBaseline")
          : words.say("changes.about", { since: words.say(`changes.${baseline.since}`) })}
      </p>
      {failure !== undefined && <p className="ws-alert">{words.say("notice.failed", { reason: failure })}</p>}
      {isQuiet && <p role="status">{words.say("changes.none")}</p>}
      {output && !isQuiet && (
        <>
          <label className="ws-field">
            <span>{words.say("changes.notice")}</span>
            <textarea id="ws-notice" readOnly rows={8} value={notice} />
          </label>
          <CopyButton text={notice} words={words} fieldId="ws-notice" />
        </>
      )}
      <p>
        <button type="button" className="ws-button" disabled={text.trim() === ""} onClick={onCompareFromHere}>
          {words.say("changes.fromHere")}
        </button>
      </p>
    </PanelFrame>
  );
}
