import type { SourceReport } from "../report/source-report.ts";
import { programmeProblems } from "./programme-problems.ts";
import type { EventSource } from "./read-event.ts";

/** Everything that was found in a source, the rules of the schedule included. */
export function eventReport({ file, reading, series }: EventSource): SourceReport {
  return { file, text: reading.text, problems: programmeProblems(reading, series) };
}
