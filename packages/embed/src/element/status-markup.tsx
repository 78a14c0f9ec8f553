import type { Language } from "@programmheft/core";
import type { ReactElement } from "react";
import type { AgendaProblem } from "../agenda-data/agenda-problem.ts";
import { words } from "../words/words.ts";

export interface StatusMarkupProps {
  readonly is: "loading" | AgendaProblem;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** Problems that may be gone the next time. */
const passing: ReadonlySet<string> = new Set(["unreachable", "refused"]);

/** Says that the agenda is on its way, or why there is none. */
export function StatusMarkup({ is, language, onRetry }: StatusMarkupProps): ReactElement {
  const { loading, failed, problems, retry } = words[language];
  return (
    <div className="ph ph-embed__note" lang={language} role="status">
      {is === "loading" ? (
        <p>{loading}</p>
      ) : (
        <>
          <p>
            <strong>{failed}</strong> {problems[is]}
          </p>
          {passing.has(is) && (
            <p>
              <button type="button" className="ph-button" onClick={onRetry}>
                {retry}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
