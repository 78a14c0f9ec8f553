import { defineProblem, type Problem, type ProblemContext } from "@programmheft/core";

const moreOfThese = defineProblem({
  code: "exchange/more-of-these",
  severity: "hint",
  message: {
    de: "Weitere {count} Hinweise derselben Art ({code}) sind nicht einzeln aufgeführt.",
    en: "{count} more findings of the same kind ({code}) are not listed one by one.",
  },
  help: { de: "Sie haben wahrscheinlich dieselbe Ursache.", en: "They probably have the same cause." },
});

/** Of problems of one kind only the first are told one by one: what a program wrote wrongly, it wrote wrongly a thousand times. */
const mostOfKind = 10;

/** Gathers the problems of an import. */
export interface ProblemCollector {
  readonly add: (problem: Problem) => void;
  readonly all: () => readonly Problem[];
}

/**
 * Begins to gather, with problems that were found before.
 * @param around tells where problems stand that have no place of their own
 */
export function collectProblems(
  before: readonly Problem[] = [],
  around: () => ProblemContext = () => ({}),
): ProblemCollector {
  const kept: Problem[] = [...before];
  const counts = new Map<string, number>();
  return {
    add: (problem) => {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= mostOfKind) kept.push({ ...around(), ...problem });
    },
    all: () => [
      ...kept,
      ...[...counts].flatMap(([code, count]) =>
        count > mostOfKind ? [moreOfThese.create({ code, count: count - mostOfKind }, around())] : [],
      ),
    ],
  };
}
