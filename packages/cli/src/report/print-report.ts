import { compareProblems, type Problem, type Severity } from "@programmheft/core";
import type { Speech } from "../messages/speech.ts";
import { visibleLine } from "../terminal/visible-text.ts";
import { type PrintStyle, printProblem } from "./print-problem.ts";
import type { SourceReport } from "./source-report.ts";

/** So many problems of one file are shown; nobody reads more at once. */
const mostShown = 100;

const severities = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** The problems of all files, each file's in the order of its text, and a line that counts them. Nothing where there are none. */
export function printReport(reports: readonly SourceReport[], style: PrintStyle): string {
  const troubled = reports.filter(({ problems }) => problems.length > 0);
  if (troubled.length === 0) return "";
  const all = troubled.flatMap(({ problems }) => problems);
  return [
    ...troubled.map((report) => printFile(report, style)),
    `${style.paint.bold(summaryOf(all, troubled.length, style.speech))}\n`,
  ].join("\n");
}

function printFile(report: SourceReport, style: PrintStyle): string {
  const { speech } = style;
  const shown =
    report.problems.length > mostShown
      ? severities
          .flatMap((severity) => report.problems.filter((found) => found.severity === severity))
          .slice(0, mostShown)
      : report.problems;
  const printed = [...shown].sort(compareProblems).map((problem) => printProblem(report, problem, style));
  const count = report.problems.length - shown.length;
  if (count > 0) {
    printed.push(
      `${speech.say("notShown", { file: visibleLine(report.file), count: speech.count(count, "finding") })}\n`,
    );
  }
  return printed.join("\n");
}

function summaryOf(problems: readonly Problem[], files: number, speech: Speech): string {
  const counts = severities.flatMap((severity) => {
    const amount = problems.filter((problem) => problem.severity === severity).length;
    return amount === 0 ? [] : [speech.count(amount, severity)];
  });
  return speech.say("summary", { counts: counts.join(", "), files: speech.count(files, "file") });
}
