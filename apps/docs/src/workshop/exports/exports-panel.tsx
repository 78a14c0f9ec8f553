import { type ReactElement, useMemo, useState } from "react";
import { download } from "../files/file-access.ts";
import { CopyButton } from "../view/copy-button.tsx";
import { PanelFrame } from "../view/panel-frame.tsx";
import { useJob } from "../view/use-job.ts";
import type { Words } from "../words/words.ts";
import type { WorkshopEngine } from "../worker/workshop-engine.ts";

export interface ExportsPanelProps {
  readonly text: string;
  readonly hasErrors: boolean;
  readonly engine: WorkshopEngine;
  readonly words: Words;
  readonly onClose: () => void;
}

/** The programme in every format that there is, to download or to copy, with what each cannot express. */
export function ExportsPanel({ text, hasErrors, engine, words, onClose }: ExportsPanelProps): ReactElement {
  const { output: choices = [] } = useJob(engine, "formats", null);
  const [chosen, setChosen] = useState<string>();
  const format = chosen ?? choices[0]?.name;
  const wish = useMemo(() => (format === undefined ? undefined : { text, format }), [text, format]);
  const { output: file, failure } = useJob(engine, "export", wish);
  return (
    <PanelFrame title={words.say("exports.title")} words={words} onClose={onClose}>
      <p>{words.say("exports.about")}</p>
      {hasErrors && <p className="ws-alert">{words.say("exports.blocked")}</p>}
      <fieldset className="ws-formats">
        <legend>{words.say("exports.format")}</legend>
        {choices.map(({ name, title, about }) => (
          <label key={name} className="ws-check">
            <input
              type="radio"
              name="ws-format"
              value={name}
              checked={name === format}
              onChange={() => setChosen(name)}
            />
            <span>
              <b>{title}</b> <small>{about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {failure !== undefined && <p className="ws-alert">{words.say("notice.failed", { reason: failure })}</p>}
      {file && (
        <>
          <p className="ws-actions">
            <button type="button" className="ws-button ws-button--strong" onClick={() => download(file)}>
              {words.say("download")}: {file.name}
            </button>
            <CopyButton text={file.content} words={words} fieldId="ws-export" />
          </p>
          {file.losses.length > 0 && (
            <details>
              <summary>
                {words.say("exports.losses")} ({file.losses.length})
              </summary>
              <ul className="ws-quiet">
                {[...new Set(file.losses)].map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
            </details>
          )}
          <label className="ws-field">
            <span>{words.say("exports.shown")}</span>
            <textarea id="ws-export" readOnly rows={10} value={file.content} />
          </label>
        </>
      )}
    </PanelFrame>
  );
}
