import type { ReactElement, ReactNode } from "react";
import "./do-and-dont.css";

export interface DoAndDontProps {
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

/** What to do beside what to leave. Told apart by words and signs, not by green and red alone. */
export function DoAndDont({ dos, donts }: DoAndDontProps): ReactElement {
  return (
    <div className="do-and-dont">
      <Column title="Do" kind="do" sentences={dos} />
      <Column title="Don’t" kind="dont" sentences={donts} />
    </div>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly kind: string;
  readonly sentences: readonly string[];
}

function Column({ title, kind, sentences }: ColumnProps): ReactElement {
  return (
    <div className={`do-and-dont__${kind}`}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{withCode(sentence)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What stands between backticks as code. */
function withCode(sentence: string): readonly ReactNode[] {
  return sentence.split("`").map((piece, at) => (at % 2 === 0 ? piece : <code key={piece}>{piece}</code>));
}
