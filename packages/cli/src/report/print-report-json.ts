import { compareProblems, type Severity } from "@programmheft/core";
import type { SourceReport } from "./source-report.ts";

/**
 * The problems of all files for machines:
 * `{ "files": [{ "file", "problems": [Problem] }], "errors": 1, "warnings": 0, "hints": 2 }`.
 */
export function printReportJson(reports: readonly SourceReport[]): string {
  const all = reports.flatMap(({ problems }) => problems);
  const count = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  const report = {
    files: reports.map(({ file, problems }) => ({ file, problems: [...problems].sort(compareProblems) })),
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  };
  // JSON leaves these control characters as they are; a terminal would obey them.
  const safe = JSON.stringify(report, null, 2).replace(
    /[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${safe}\n`;
}
