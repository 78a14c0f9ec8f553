import type { Event } from "../event/event.ts";
import type { RuleSettings } from "../event/rule-settings.ts";
import type { Id } from "../id.ts";
import type { Problem } from "../problem.ts";
import type { Series } from "../series/series.ts";
import type { Availability } from "./availability.ts";
import { availabilityBetween } from "./availability-between.ts";
import { eventDates } from "./event-dates.ts";
import { resolveTimes } from "./resolve-times.ts";
import type { ResolvedTimes } from "./resolved-times.ts";
import { unknownRules } from "./rule-settings-problems.ts";
import type { ScheduleRule } from "./schedule-rule.ts";
import { scheduleRules } from "./schedule-rules.ts";

/** What to check with, where it is not the usual. */
export interface CheckOptions {
  readonly series?: Series;
  /** When people can, by their ids, where that is not what the series has them state: from a calendar, for example. */
  readonly availabilities?: ReadonlyMap<Id, Availability>;
  /** The rules to apply, instead of `scheduleRules`. */
  readonly rules?: readonly ScheduleRule[];
  /** The event's times, where they are resolved already. */
  readonly times?: ResolvedTimes;
}

/**
 * Checks the schedule of an event against the rules, and reports local times that clock changes leave unclear. Series and
 * event may switch rules off or set their parameters (`rules`); the event has the last word.
 */
export function checkSchedule(event: Event, options: CheckOptions = {}): readonly Problem[] {
  const { rules = scheduleRules, times = resolveTimes(event), series } = options;
  const stated = series ? statedAvailabilities(series, event, times) : [];
  const availabilities = new Map([...stated, ...(options.availabilities ?? [])]);
  const context = { event, times, availabilities, ...(series && { series }) };
  const settings: RuleSettings = { ...series?.rules, ...event.rules };
  return [
    ...unknownRules(event.rules, rules),
    ...times.problems,
    ...rules.flatMap((rule) => {
      const setting = settings[rule.code];
      return setting === "off" ? [] : rule.check(context, setting);
    }),
  ];
}

function statedAvailabilities(
  { people }: Series,
  event: Event,
  times: ResolvedTimes,
): readonly (readonly [Id, Availability])[] {
  const dates = eventDates(event, times);
  if (dates === undefined) return [];
  return people.flatMap(({ id, availability }) =>
    availability === undefined
      ? []
      : [[id, availabilityBetween(availability, dates.from, dates.to)] as const],
  );
}
