import { compareProblems, type Language, type Problem, type Severity } from "@programmheft/core";
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
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/**
 * For organisers: what was found in a programme, in the order of its lines, each with what is wrong, the line, and how to mend it.
 * How much it matters is said in words, not in colour alone.
 */
export function ProblemList(props: ProblemListProps): ReactElement {
  const { problems, messages, headingLevel = 2 } = props;
  const sorted = problems.toSorted(compareProblems);
  return (
    <div className="ph ph-problems" lang={messages.language}>
      <Heading level={headingLevel} className="ph-label">
        {messages.text.problems}
      </Heading>
      <p className="ph-problems__count">{countsOf(problems, messages)}</p>
      {sorted.length > 0 && (
        <ol className="ph-problems__list">
          {sorted.map((problem) => (
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

function Entry({
  problem,
  messages,
  source,
  lineHref,
}: { readonly problem: Problem } & ProblemListProps): ReactElement {
  const { text } = messages;
  const { place, severity, message, help } = problem;
  const language: Language = /^de(?:-|$)/u.test(messages.language) ? "de" : "en";
  return (
    <>
      <p className="ph-problem__head">
        <b className="ph-problem__severity">{text[`severity.${severity}`]}</b>
        {place !== undefined && (
          <>
            {" · "}
            <LineLink line={place.line} messages={messages} href={safeHref(lineHref?.(place.line))} />
          </>
        )}
      </p>
      <p className="ph-problem__message">{typeset(message[language])}</p>
      {source !== undefined && place !== undefined && <Excerpt source={source} place={place} />}
      <p className="ph-problem__help">{typeset(help[language])}</p>
    </>
  );
}

interface LineLinkProps {
  readonly line: number;
  readonly messages: Messages;
  readonly href: string | undefined;
}

function LineLink({ line, messages, href }: LineLinkProps): ReactElement {
  const words = fillIn(messages.text.line, { line });
  return href === undefined ? <span>{words}</span> : <a href={href}>{words}</a>;
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
