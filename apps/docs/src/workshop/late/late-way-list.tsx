import type { ReactElement } from "react";
import type { Words } from "../words/words.ts";
import type { LateWay } from "./late-way.ts";

export interface LateWayListProps {
  readonly ways: readonly LateWay[];
  readonly words: Words;
  readonly hasErrors: boolean;
  readonly onTake: (text: string) => void;
}

/** The ways to go on, each with what it changes and for whom; below, those that lead nowhere and why. */
export function LateWayList({ ways, words, hasErrors, onTake }: LateWayListProps): ReactElement {
  const possible = ways.flatMap((way) => ("text" in way ? [way] : []));
  const impossible = ways.flatMap((way) => ("why" in way ? [way] : []));
  return (
    <div className="ws-ways">
      <h3>{words.say("late.ways")}</h3>
      {possible.length === 0 && <p role="status">{words.say("late.none")}</p>}
      {possible.length > 0 && (
        <p className="ws-quiet">{words.say(hasErrors ? "late.blocked" : "late.rewrites")}</p>
      )}
      <ol>
        {possible.map(({ kind, endsLater, notes, text }, index) => (
          <li key={kind}>
            <h4>
              {words.say(`way.${kind}`)}
              {": "}
              <span>{endsLater === 0 ? words.say("late.onTime") : words.count(endsLater, "endsLater")}</span>
              {index === 0 && <small className="ws-mark">{words.say("late.best")}</small>}
            </h4>
            {notes.length === 0 ? (
              <p>{words.say("late.noChange")}</p>
            ) : (
              <ul>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
            <button
              type="button"
              className="ws-button ws-button--strong"
              aria-label={words.say("late.takeThis", { way: words.say(`way.${kind}`) })}
              disabled={hasErrors}
              onClick={() => onTake(text)}
            >
              {words.say("late.take")}
            </button>
          </li>
        ))}
      </ol>
      {impossible.length > 0 && (
        <>
          <h3>{words.say("late.impossible")}</h3>
          <ul className="ws-quiet">
            {impossible.map(({ kind, why, help }) => (
              <li key={kind}>
                {words.say(`way.${kind}`)}: {why} {help}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
