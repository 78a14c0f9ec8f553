import { type ReactElement, useState } from "react";
import type { Words } from "../words/words.ts";

export interface CopyButtonProps {
  readonly text: string;
  readonly words: Words;
  /** The field that shows the text: it is selected where the browser does not let pages copy. */
  readonly fieldId: string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, words, fieldId }: CopyButtonProps): ReactElement {
  const [said, setSaid] = useState<{ readonly of: string; readonly key: "copied" | "copyFailed" }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, key: "copied" });
    } catch {
      const field = document.getElementById(fieldId);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select();
      setSaid({ of: text, key: "copyFailed" });
    }
  };
  return (
    <>
      <button type="button" className="ws-button" onClick={() => void copy()}>
        {words.say("copy")}
      </button>
      <span className="ws-said" role="status">
        {said?.of === text && words.say(said.key)}
      </span>
    </>
  );
}
