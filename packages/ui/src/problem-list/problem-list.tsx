import { compareProblems, type Language, type Mend, type Problem, type Severity } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { typeset } from "../typography/typeset.ts";
import { excerptOf } from "./excerpt-of.ts";

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly messages: Messages;
  /** The text in which they were found: the line of each is shown with what is meant marked in it. */
  readonly source?: string | undefined;
  /** Where a line can be seen or mended, as in `#zeile-12`. */
  readonly lineHref?: ((line: number) => string | undefined) | undefined;
  /** Shows the place of a problem without leaving the page: its line is a button then, and `lineHref` is not asked. */
  readonly onShow?: ((problem: Problem) => void) | undefined;
  /** Mends: each way to do so is a button then. Whoever mends moves the focus on, because the problem and its buttons go. */
  readonly onMend?: ((mend: Mend, problem: Problem) => void) | undefined;
  /** So many are shown, from the top; all are counted. All are shown unless told. */
  readonly atMost?: number | undefined;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/**
 * For organisers: what was found in a programme, in the order of its lines, each with what is wrong, the line, and how to mend it.
 * How much it matters is said in words, not in colour alone. With `onMend` the list changes under people's hands, and its counts are said.
 */
export function ProblemList(props: ProblemListProps): ReactElement {
  const { problems, messages, onMend, atMost, headingLevel = 2 } = props;
  const shown = problems.toSorted(compareProblems).slice(0, atMost);
  return (
    <div className="ph ph-problems" lang={messages.language}>
      <Heading level={headingLevel} className="ph-label">
        {messages.text.problems}
      </Heading>
      <p className="ph-problems__count" role={onMend && "status"}>
        {countsOf(problems, messages)}
      </p>
      {shown.length > 0 && (
        <ol className="ph-problems__list">
          {shown.map((problem) => (
            <li
              key={`${problem.code} ${problem.place?.offset ?? problem.path?.join("/")} ${problem.message.de}`}
              className={`ph-problem ph-problem--${problem.severity}`}
            >
              <Entry problem={problem} {...props} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type EntryProps = { readonly problem: Problem } & ProblemListProps;

function Entry(props: EntryProps): ReactElement {
  const { problem, messages, source } = props;
  const { place, severity, message, help } = problem;
  const language = languageOf(messages);
  return (
    <>
      <p className="ph-problem__head">
        <b className="ph-problem__severity">{messages.text[`severity.${severity}`]}</b>
        {place !== undefined && (
          <>
            {" · "}
            <Line {...props} line={place.line} />
          </>
        )}
      </p>
      <p className="ph-problem__message">{typeset(message[language])}</p>
      {source !== undefined && place !== undefined && <Excerpt source={source} place={place} />}
      <p className="ph-problem__help">{typeset(help[language])}</p>
      <Mends {...props} />
    </>
  );
}

function Line({ problem, line, messages, lineHref, onShow }: EntryProps & { line: number }): ReactElement {
  const words = fillIn(messages.text.line, { line });
  const href = onShow ? undefined : safeHref(lineHref?.(line));
  if (onShow)
    return (
      <button type="button" className="ph-problem__show" onClick={() => onShow(problem)}>
        {words}
      </button>
    );
  return href === undefined ? <span>{words}</span> : <a href={href}>{words}</a>;
}

/** The ways to mend a problem. Two problems may be mended in the same words: for the ear, a button adds in which line. */
function Mends({ problem, messages, onMend }: EntryProps): ReactNode {
  const { mends = [], place } = problem;
  if (onMend === undefined || mends.length === 0) return null;
  return (
    <div className="ph-problem__mends">
      {mends.map((mend) => (
        <button
          key={mend.title.en}
          type="button"
          className="ph-button ph-button--mend"
          onClick={() => onMend(mend, problem)}
        >
          {typeset(mend.title[languageOf(messages)])}
          {place !== undefined && (
            <span className="ph-hidden"> ({fillIn(messages.text.line, { line: place.line })})</span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Problems speak German and English; readers of anything else get English. */
function languageOf({ language }: Messages): Language {
  return /^de(?:-|$)/u.test(language) ? "de" : "en";
}

function Excerpt({ source, place }: { source: string; place: NonNullable<Problem["place"]> }): ReactNode {
  const { before, meant, after } = excerptOf(source, place);
  if (`${before}${meant}${after}`.trim() === "") return null;
  return (
    <p className="ph-problem__line">
      <code>
        {before}
        {meant !== "" && <mark>{meant}</mark>}
        {after}
      </code>
    </p>
  );
}

/** "2 Fehler, 1 Warnung": the kinds that there are, the gravest first. */
function countsOf(problems: readonly Problem[], { text }: Messages): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const words: readonly (readonly [number, string, string])[] = [
    [count("error"), text.errors, text.errors],
    [count("warning"), text.warningsOne, text.warnings],
    [count("hint"), text.hintsOne, text.hints],
  ];
  const counts = words.flatMap(([number, one, several]) =>
    number === 0 ? [] : [fillIn(number === 1 ? one : several, { count: number })],
  );
  return counts.length === 0 ? text.problemsNone : counts.join(", ");
}
