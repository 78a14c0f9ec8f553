import type { ReactElement } from "react";
import type { Words } from "../words/words.ts";
import type { Example } from "./workshop-data.ts";

export interface StartPanelProps {
  readonly examples: readonly Example[];
  readonly words: Words;
  readonly onTake: (example: Example) => void;
  readonly onOpen: () => void;
}

/** What stands where the agenda will be: how to begin. */
export function StartPanel({ examples, words, onTake, onOpen }: StartPanelProps): ReactElement {
  return (
    <div className="ws-start">
      <h2>{words.say("start.title")}</h2>
      <ol>
        <li>{words.say("start.paste")}</li>
        <li>{words.say("start.watch")}</li>
        <li>{words.say("start.take")}</li>
      </ol>
      <p>
        <strong>{words.say("start.private")}</strong>
      </p>
      <h3>{words.say("start.examples")}</h3>
      <ul className="ws-examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" className="ws-button" onClick={() => onTake(example)}>
              {words.say(`start.${example.name}`)}
            </button>
            <span>{words.say(`start.${example.name}About`)}</span>
          </li>
        ))}
        <li>
          <button type="button" className="ws-button" onClick={onOpen}>
            {words.say("start.file")}
          </button>
        </li>
      </ul>
    </div>
  );
}
