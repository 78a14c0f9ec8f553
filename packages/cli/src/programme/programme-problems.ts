import { checkSchedule, type Problem, type Series } from "@programmheft/core";
import { type Imported, type PathPlaces, placeOfPath } from "@programmheft/formats";

/** What a reader says in its own words, the rules of the schedule need not say again. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  "schedule/date-missing": ["text/no-date", "text/empty", "text/not-text"],
  "schedule/programme-missing": ["text/no-programme", "text/empty", "text/not-text"],
};

/** All problems of a source: those of reading it and those of the schedules, each with its place in it. */
export function programmeProblems(
  { events, problems, places = [] }: Imported,
  series: Series | undefined,
): readonly Problem[] {
  const read = new Set(problems.map(({ code }) => code));
  const schedules = events.flatMap((event, index) =>
    checkSchedule(event, series && { series })
      .filter(({ code }) => !saidBy[code]?.some((said) => read.has(said)))
      .map((problem) => placed(problem, places[index])),
  );
  return [...problems.map((problem) => placed(problem, places[0])), ...schedules];
}

function placed(problem: Problem, places: PathPlaces | undefined): Problem {
  const place = problem.place ?? (places && problem.path && placeOfPath(places, problem.path));
  return place ? { ...problem, place } : problem;
}
