import type { Problem } from "@programmheft/core";
import type { Speaker } from "../command/command.ts";
import { printReport } from "./print-report.ts";
import type { SourceReport } from "./source-report.ts";

/**
 * Says on the stream for errors what stands in the way of a good result: errors and warnings, no hints. Returns whether there
 * were errors.
 */
export function reportTrouble(
  { terminal: { errors }, speech, paintFor }: Speaker,
  reports: readonly SourceReport[],
): boolean {
  const matters = ({ severity }: Problem) => severity !== "hint";
  const trouble = reports.map((report) => ({ ...report, problems: report.problems.filter(matters) }));
  errors.write(printReport(trouble, { speech, paint: paintFor(errors), columns: errors.columns ?? 100 }));
  return trouble.some(({ problems }) => problems.some(({ severity }) => severity === "error"));
}
