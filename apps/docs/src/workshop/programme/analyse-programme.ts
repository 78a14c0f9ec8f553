import {
  buildAgenda,
  checkSchedule,
  compareProblems,
  type Problem,
  resolveTimes,
  type Series,
} from "@programmheft/core";
import { placeOfPath, readProgrammeTextOnDemand } from "@programmheft/formats/text";
import type { Analysis } from "./analysis.ts";
import { readingOptions } from "./reading-options.ts";
import { seriesOfEvent } from "./series-of-event.ts";

/** What a reader says in its own words, the rules of the schedule need not say again. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  "schedule/date-missing": ["text/no-date", "text/empty"],
  "schedule/programme-missing": ["text/no-programme", "text/empty"],
};

/** Reads a programme text and checks its schedule: what the workshop does at every pause of the writer. */
export async function analyseProgramme(text: string, series: Series | undefined): Promise<Analysis> {
  const { event, problems: read, places } = await readProgrammeTextOnDemand(text, readingOptions(series));
  const own = seriesOfEvent(event, series);
  const said = new Set(read.map(({ code }) => code));
  const schedule = checkSchedule(event, own && { series: own });
  const problems = [
    ...read,
    ...schedule.filter(({ code }) => !saidBy[code]?.some((other) => said.has(other))),
  ]
    .map((problem): Problem => {
      const place = problem.place ?? (problem.path && placeOfPath(places, problem.path));
      return place ? { ...problem, place } : problem;
    })
    .sort(compareProblems);
  const days = resolveTimes(event).days.flatMap(({ name, date }) =>
    name === undefined ? [] : [{ name, ...(date !== undefined && { date }) }],
  );
  return { text, agenda: buildAgenda(event, own), problems, days: days.length > 1 ? days : [] };
}
