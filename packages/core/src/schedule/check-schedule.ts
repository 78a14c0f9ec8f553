import type { Event } from "../event/event.ts";
import type { Problem } from "../problem.ts";
import type { Series } from "../series/series.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { ResolvedTimes } from "./resolved-times.ts";
import { contributionsFit } from "./rules/contributions-fit.ts";
import { endAfterStart } from "./rules/end-after-start.ts";
import { personInOnePlace } from "./rules/person-in-one-place.ts";
import { programmeComplete } from "./rules/programme-complete.ts";
import { registrationInTime } from "./rules/registration-in-time.ts";
import { roomForOne } from "./rules/room-for-one.ts";
import { timesInOrder } from "./rules/times-in-order.ts";
import { withinEvent } from "./rules/within-event.ts";
import type { ScheduleRule } from "./schedule-rule.ts";

/** The rules that every programme is held to, in the order in which their problems are reported. */
export const scheduleRules: readonly ScheduleRule[] = [
  endAfterStart,
  timesInOrder,
  roomForOne,
  personInOnePlace,
  withinEvent,
  contributionsFit,
  registrationInTime,
  programmeComplete,
];

/** What to check with, where it is not the usual. */
export interface CheckOptions {
  readonly series?: Series;
  /** The rules to apply, instead of `scheduleRules`. */
  readonly rules?: readonly ScheduleRule[];
  /** The event's times, where they are resolved already. */
  readonly times?: ResolvedTimes;
}

/** Checks the schedule of an event against the rules, and reports local times that clock changes leave unclear. */
export function checkSchedule(event: Event, options: CheckOptions = {}): readonly Problem[] {
  const { rules = scheduleRules, times = resolveTimes(event), series } = options;
  const context = { event, times, ...(series && { series }) };
  return [...times.problems, ...rules.flatMap((rule) => rule.check(context))];
}
