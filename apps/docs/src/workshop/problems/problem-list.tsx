import type { Mend, Problem } from "@programmheft/core";
import { type ReactElement, useState } from "react";
import type { Words } from "../words/words.ts";
import { countsOf, problemGroups } from "./problem-groups.ts";

export interface ProblemListProps {
  readonly problems: readonly Problem[] | undefined;
  readonly isEmpty: boolean;
  /** Whether the text has changed since. */
  readonly isOld: boolean;
  readonly words: Words;
  readonly onGo: (problem: Problem) => void;
  readonly onMend: (mend: Mend) => void;
}

/** So many of one severity are shown at first. */
const fewAtFirst = 20;

/** What was found in the text, the gravest first, each with the way to its place and the ways to mend it. */
export function ProblemList({
  problems,
  isEmpty,
  isOld,
  words,
  onGo,
  onMend,
}: ProblemListProps): ReactElement {
  const groups = isEmpty ? [] : problemGroups(problems ?? []);
  return (
    <section className="ws-problems" aria-labelledby="ws-problems-title" aria-busy={isOld}>
      <h2 id="ws-problems-title">{words.say("problems")}</h2>
      <p className="ws-problems-count" role="status">
        {isEmpty
          ? words.say("problemsEmpty")
          : problems === undefined
            ? ""
            : groups.length === 0
              ? words.say("problemsNone")
              : words.say("problemsCounted", { counts: countsOf(groups, words) })}
      </p>
      {groups.map((group) => (
        <ProblemGroupList key={group.severity} {...group} words={words} onGo={onGo} onMend={onMend} />
      ))}
    </section>
  );
}

interface ProblemGroupListProps extends Pick<ProblemListProps, "words" | "onGo" | "onMend"> {
  readonly severity: Problem["severity"];
  readonly problems: readonly Problem[];
}

function ProblemGroupList({ severity, problems, words, ...rest }: ProblemGroupListProps): ReactElement {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? problems : problems.slice(0, fewAtFirst);
  return (
    <div className={`ws-problem-group ws-problem-group--${severity}`}>
      <h3>
        {words.say(`severity.${severity}`)} <small>{words.say(`severityAbout.${severity}`)}</small>
      </h3>
      <ul>
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be the same in all but their order.
          <ProblemItem key={`${problem.code} ${index}`} problem={problem} words={words} {...rest} />
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className="ws-button" onClick={() => setShowsAll(true)}>
          {words.say("allProblems", { count: problems.length })}
        </button>
      )}
    </div>
  );
}

interface ProblemItemProps extends Pick<ProblemListProps, "words" | "onGo" | "onMend"> {
  readonly problem: Problem;
}

function ProblemItem({ problem, words, onGo, onMend }: ProblemItemProps): ReactElement {
  const { message, help, place, mends = [] } = problem;
  const line = place?.line ?? 1;
  return (
    <li className="ws-problem">
      <button type="button" className="ws-problem-go" onClick={() => onGo(problem)}>
        <span className="ws-problem-place">{words.say("problemPlace", { line })}</span>{" "}
        <span>{message[words.language]}</span>
      </button>
      <p className="ws-problem-help">{help[words.language]}</p>
      {mends.length > 0 && (
        <div className="ws-problem-mends">
          {mends.map((mend) => (
            <button
              key={mend.title.en}
              type="button"
              className="ws-button ws-button--mend"
              onClick={() => onMend(mend)}
            >
              {mend.title[words.language]}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
