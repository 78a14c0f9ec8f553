import { printJson } from "../terminal/print-json.ts";
import { reportOf } from "./report-of.ts";
import type { SourceReport } from "./source-report.ts";

/**
 * The problems of all files for machines:
 * `{ "files": [{ "file", "problems": [Problem] }], "errors": 1, "warnings": 0, "hints": 2 }`.
 */
export function printReportJson(reports: readonly SourceReport[]): string {
  return printJson(reportOf(reports));
}
