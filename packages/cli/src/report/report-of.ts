import { compareProblems, type Problem, type Severity } from "@programmheft/core";
import type { SourceReport } from "./source-report.ts";

/** The problems of some files, for machines. */
export interface Report {
  readonly files: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Counts the problems of all files, and puts those of each in the order of its text. */
export function reportOf(reports: readonly SourceReport[]): Report {
  const all = reports.flatMap(({ problems }) => problems);
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  return {
    files: reports.map(({ file, problems }) => ({ file, problems: [...problems].sort(compareProblems) })),
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  };
}
