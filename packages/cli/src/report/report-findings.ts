import type { Severity } from "@programmheft/core";
import type { Speaker } from "../command/command.ts";
import { printReport } from "./print-report.ts";
import type { SourceReport } from "./source-report.ts";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Says on the stream for errors what was found, as far as it is at least as grave as `least`. Returns whether there were errors. */
export function reportFindings(
  { terminal: { errors }, speech, paintFor, account }: Speaker,
  reports: readonly SourceReport[],
  least: Severity,
): boolean {
  account?.reports.push(...reports);
  const grave = reports.map((report) => ({
    ...report,
    problems: report.problems.filter(({ severity }) => rank[severity] <= rank[least]),
  }));
  errors.write(printReport(grave, { speech, paint: paintFor(errors), columns: errors.columns ?? 100 }));
  return grave.some(({ problems }) => problems.some(({ severity }) => severity === "error"));
}
