import type { Problem } from "../problem.ts";
import { checkRecurrence } from "../series/check-recurrence.ts";
import type { Series } from "../series/series.ts";
import { unknownRules, wrongParameters } from "./rule-settings-problems.ts";
import type { ScheduleRule } from "./schedule-rule.ts";
import { scheduleRules } from "./schedule-rules.ts";

/**
 * Checks what a series states for all of its events: exceptions of its recurrence that except nothing, settings of rules that do
 * not exist, and parameters that a rule does not take. `checkSchedule` looks at one event after the other.
 *
 * @param rules the rules that events are checked with, instead of `scheduleRules`
 */
export function checkSeries(
  { recurrence, rules: settings = {} }: Pick<Series, "recurrence" | "rules">,
  { rules = scheduleRules }: { readonly rules?: readonly ScheduleRule[] } = {},
): readonly Problem[] {
  const parameters = rules.flatMap((rule) => {
    const setting = settings[rule.code];
    return setting === undefined || setting === "off" ? [] : wrongParameters(rule, setting);
  });
  const dates = recurrence === undefined ? [] : checkRecurrence(recurrence);
  return [
    ...dates.map((problem) => ({ ...problem, path: ["recurrence", ...(problem.path ?? [])] })),
    ...unknownRules(settings, rules),
    ...parameters,
  ];
}
