import type { ReactElement } from "react";
import type { Notice } from "../session/session.ts";
import type { Words } from "../words/words.ts";

export interface NoticeLineProps {
  readonly notice: Notice | undefined;
  readonly words: Words;
  readonly onWayBack: (notice: Notice) => void;
  readonly onClose: () => void;
}

/** What the workshop has to say, read out as it comes, with the way back where there is one. */
export function NoticeLine({ notice, words, onWayBack, onClose }: NoticeLineProps): ReactElement {
  return (
    <div className="ws-notice" role="status">
      {notice && (
        <>
          <p>{words.say(notice.key, notice.values)}</p>
          {notice.wayBack && (
            <button type="button" className="ws-button" onClick={() => onWayBack(notice)}>
              {words.say(notice.wayBack.key)}
            </button>
          )}
          <button type="button" className="ws-button ws-button--quiet" onClick={onClose}>
            {words.say("close")}
          </button>
        </>
      )}
    </div>
  );
}
