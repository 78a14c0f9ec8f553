import type { Problem, Severity } from "@programmheft/core";
import type { Words } from "../words/words.ts";

/** The problems of one severity, in the order of the text. */
export interface ProblemGroup {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Problems by how much they matter, the gravest first. Severities without a problem are left out. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  return severities
    .map((severity) => ({ severity, problems: problems.filter((problem) => problem.severity === severity) }))
    .filter((group) => group.problems.length > 0);
}

/** "2 Fehler, 1 Warnung". */
export function countsOf(groups: readonly ProblemGroup[], words: Words): string {
  return groups.map(({ severity, problems: found }) => words.count(found.length, severity)).join(", ");
}
