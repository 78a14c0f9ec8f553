import { compareProblems, type Severity } from "@programmheft/core";
import { printJson } from "../terminal/print-json.ts";
import type { SourceReport } from "./source-report.ts";

/**
 * The problems of all files for machines:
 * `{ "files": [{ "file", "problems": [Problem] }], "errors": 1, "warnings": 0, "hints": 2 }`.
 */
export function printReportJson(reports: readonly SourceReport[]): string {
  const all = reports.flatMap(({ problems }) => problems);
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  return printJson({
    files: reports.map(({ file, problems }) => ({ file, problems: [...problems].sort(compareProblems) })),
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  });
}
