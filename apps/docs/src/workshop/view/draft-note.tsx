import type { ReactElement } from "react";
import type { Session } from "../session/session.ts";
import type { Words } from "../words/words.ts";

export interface DraftNoteProps {
  readonly state: Session["draft"];
  readonly words: Words;
  readonly onKeep: () => void;
  readonly onRefuse: () => void;
}

/** Says openly what the browser keeps, and lets one have it otherwise. */
export function DraftNote({ state, words, onKeep, onRefuse }: DraftNoteProps): ReactElement {
  const isOff = state === "refused";
  return (
    <p className="ws-draft">
      <span role="status">{words.say(`draft.${state}`)}</span>{" "}
      <button type="button" className="ws-link" onClick={isOff ? onKeep : onRefuse}>
        {words.say(isOff ? "draft.keep" : "draft.refuse")}
      </button>
    </p>
  );
}
