import { type ReactElement, useEffect, useState } from "react";
import { CopyButton } from "../view/copy-button.tsx";
import { PanelFrame } from "../view/panel-frame.tsx";
import type { Words } from "../words/words.ts";
import { longestLink, shareFragment } from "./share-link.ts";

export interface SharePanelProps {
  readonly text: string;
  readonly words: Words;
  readonly onClose: () => void;
}

/** A link that holds the whole programme. */
export function SharePanel({ text, words, onClose }: SharePanelProps): ReactElement {
  const [link, setLink] = useState("");
  useEffect(() => {
    let isOvertaken = false;
    void shareFragment(text).then((fragment) => {
      if (!isOvertaken) setLink(location.href.replace(/#.*$/u, "") + fragment);
    });
    return () => {
      isOvertaken = true;
    };
  }, [text]);
  const isEmpty = text.trim() === "";
  const isLong = link.length > longestLink;
  return (
    <PanelFrame title={words.say("share.title")} words={words} onClose={onClose}>
      <p>{words.say("share.about")}</p>
      {isEmpty || isLong ? (
        <p role="status">{words.say(isEmpty ? "share.empty" : "share.tooLong")}</p>
      ) : (
        <>
          <label className="ws-field">
            <span>{words.say("share.link")}</span>
            <input id="ws-link" type="text" readOnly value={link} />
          </label>
          <CopyButton text={link} words={words} fieldId="ws-link" />
        </>
      )}
    </PanelFrame>
  );
}
