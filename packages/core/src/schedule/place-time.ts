import { defineProblem, type Problem, type ProblemPath } from "../problem.ts";
import { addDays } from "../time/calendar-days.ts";
import { type ClockChangeChoice, formatInstant, instantsOfLocal } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import type { ProgrammeDay } from "./resolved-times.ts";

/** A local time that the clocks show twice, with no word on which is meant. */
const timeOccursTwice = defineProblem({
  code: "schedule/time-occurs-twice",
  severity: "warning",
  message: {
    de: "{time} Uhr gibt es am {date} zweimal, weil die Uhr zurückgestellt wird. Angenommen ist {assumed}.",
    en: "{time} occurs twice on {date}, because the clocks go back. {assumed} is assumed.",
  },
  help: {
    de: "Geben Sie am Programmpunkt an, welche der beiden Stunden gemeint ist: {stunde=erste} oder {stunde=zweite}.",
    en: "State on the item which of the two hours is meant: {hour=first} or {hour=second}.",
  },
});

/** A local time that the clocks skip. */
const timeNeverOccurs = defineProblem({
  code: "schedule/time-never-occurs",
  severity: "error",
  message: {
    de: "{time} Uhr gibt es am {date} nicht, weil die Uhr vorgestellt wird. Angenommen ist {assumed}.",
    en: "{time} does not occur on {date}, because the clocks go forward. {assumed} is assumed.",
  },
  help: { de: "Wählen Sie eine Uhrzeit, die es an diesem Tag gibt.", en: "Choose a time that the day has." },
});

/** How a time is to be placed: after what, and what to do where a clock change makes it unclear. */
export interface PlaceOptions {
  /** The placed time is not before this instant, if one of two readings allows it. */
  readonly notBefore?: number | undefined;
  readonly choice: ClockChangeChoice;
  /** What states the time, and in which of its fields. */
  readonly path: ProblemPath;
  readonly field: "start" | "end";
  readonly problems: Problem[];
}

/** The instant of a time of day, `dayOffset` calendar days after the day of the programme. */
export function placeTime(
  time: LocalTime,
  day: ProgrammeDay,
  dayOffset: number,
  options: PlaceOptions,
): number {
  const date = dayOffset === 0 ? day.placedOn : addDays(day.placedOn, dayOffset);
  const instants = instantsOfLocal(date, time, day.zone);
  if (instants.occurs === "once") return instants.instant;
  if (options.choice !== "reject") return instants[options.choice];
  const inOrder = options.notBefore === undefined || instants.earlier >= options.notBefore;
  const taken = instants.occurs === "twice" && inOrder ? "earlier" : "later";
  // Two equal times of which only the second keeps the order leave nothing to ask.
  const certain = instants.occurs === "twice" && !inOrder && instants.later >= (options.notBefore ?? 0);
  if (!certain) {
    const kind = instants.occurs === "twice" ? timeOccursTwice : timeNeverOccurs;
    options.problems.push(
      kind.create(
        { time, date, assumed: formatInstant(instants[taken], day.zone) },
        { path: [...options.path, options.field] },
      ),
    );
  }
  return instants[taken];
}
