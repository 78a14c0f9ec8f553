import type { Event } from "../event/event.ts";
import type { RuleSettings } from "../event/rule-settings.ts";
import type { Id } from "../id.ts";
import { defineProblem, type Problem } from "../problem.ts";
import type { Series } from "../series/series.ts";
import type { Availability } from "./availability.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { ResolvedTimes } from "./resolved-times.ts";
import type { ScheduleRule } from "./schedule-rule.ts";
import { scheduleRules } from "./schedule-rules.ts";

/** What to check with, where it is not the usual. */
export interface CheckOptions {
  readonly series?: Series;
  /** When people said that they can, by the ids of people. */
  readonly availabilities?: ReadonlyMap<Id, Availability>;
  /** The rules to apply, instead of `scheduleRules`. */
  readonly rules?: readonly ScheduleRule[];
  /** The event's times, where they are resolved already. */
  readonly times?: ResolvedTimes;
}

const unknownRule = defineProblem({
  code: "schedule/rule-unknown",
  severity: "warning",
  message: { de: "Eine Prüfung „{rule}“ gibt es nicht.", en: "There is no rule “{rule}”." },
  help: { de: "Es gibt: {known}.", en: "There are: {known}." },
});

/**
 * Checks the schedule of an event against the rules, and reports local times that clock changes leave unclear. Series and
 * event may switch rules off or set their parameters (`rules`); the event has the last word.
 */
export function checkSchedule(event: Event, options: CheckOptions = {}): readonly Problem[] {
  const { rules = scheduleRules, times = resolveTimes(event), series, availabilities } = options;
  const context = { event, times, ...(series && { series }), ...(availabilities && { availabilities }) };
  const settings: RuleSettings = { ...series?.rules, ...event.rules };
  const known = new Set(rules.map(({ code }) => code));
  return [
    ...Object.keys(event.rules ?? {}).flatMap((rule) =>
      known.has(rule)
        ? []
        : [unknownRule.create({ rule, known: [...known].join(", ") }, { path: ["rules", rule] })],
    ),
    ...times.problems,
    ...rules.flatMap((rule) => {
      const setting = settings[rule.code];
      return setting === "off" ? [] : rule.check(context, setting);
    }),
  ];
}
