import { checkSchedule, type Problem, type Series } from "@programmheft/core";
import type { EventReading } from "./input-format.ts";

/** What a reader says in its own words, the rules of the schedule need not say again. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  "schedule/date-missing": ["text/no-date", "text/empty", "text/not-text"],
  "schedule/programme-missing": ["text/no-programme", "text/empty", "text/not-text"],
};

/** All problems of an event: those of reading it and those of its schedule, each with its place in the source. */
export function programmeProblems(
  { event, problems, placeOf }: EventReading,
  series: Series | undefined,
): readonly Problem[] {
  const read = new Set(problems.map(({ code }) => code));
  const schedule = event ? checkSchedule(event, series && { series }) : [];
  const others = schedule.filter(({ code }) => !saidBy[code]?.some((said) => read.has(said)));
  return [...problems, ...others].map((problem) => {
    const place = problem.place ?? (problem.path && placeOf(problem.path));
    return place ? { ...problem, place } : problem;
  });
}
