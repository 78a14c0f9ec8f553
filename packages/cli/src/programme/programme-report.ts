import type { SourceReport } from "../report/source-report.ts";
import { programmeProblems } from "./programme-problems.ts";
import type { ProgrammeSource } from "./read-programmes.ts";

/** Everything that was found in a source, the rules of the schedule included. */
export function programmeReport({ file, reading, series }: ProgrammeSource): SourceReport {
  return { file, text: reading.text ?? "", problems: programmeProblems(reading, series) };
}
