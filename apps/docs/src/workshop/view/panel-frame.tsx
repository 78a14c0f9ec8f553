import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import type { Words } from "../words/words.ts";

export interface PanelFrameProps {
  readonly title: string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel: a region with a heading, which takes the focus when it opens, and a way to close it, by Escape too. */
export function PanelFrame({ title, words, onClose, children }: PanelFrameProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="ws-panel"
      id="ws-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="ws-panel-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="ws-button ws-button--quiet" onClick={onClose}>
          {words.say("close")}
        </button>
      </div>
      {children}
    </section>
  );
}
