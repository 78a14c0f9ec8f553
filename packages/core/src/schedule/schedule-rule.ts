import type { Event } from "../event/event.ts";
import type { Id } from "../id.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { Problem } from "../problem.ts";
import type { Series } from "../series/series.ts";
import type { Availability } from "./availability.ts";
import type { ResolvedItem, ResolvedTimes } from "./resolved-times.ts";
import { type RuleParameters, ruleParameters } from "./rule-parameters.ts";
import { wrongParameters } from "./rule-settings-problems.ts";

/** What a rule looks at: an event, its resolved times, and the series where one is known. */
export interface ScheduleContext {
  readonly event: Event;
  readonly times: ResolvedTimes;
  readonly series?: Series;
  /** When people can, by their ids, as far as that is known. */
  readonly availabilities?: ReadonlyMap<Id, Availability>;
}

/** A check of one concern. It reads and reports; it changes nothing. */
export interface ScheduleRule {
  /** The name by which the rule is switched off or given parameters. */
  readonly code: string;
  /** What the rule holds a programme to, in one sentence. */
  readonly about: LocalizedText;
  /** The parameters that it takes, each with a default. */
  readonly parameters: RuleParameters<unknown>;
  /** Checks with the given parameters; what is not given is as the rule has it. */
  readonly check: (context: ScheduleContext, parameters?: unknown) => readonly Problem[];
}

type RuleCheck<Values> = (context: ScheduleContext, values: Values) => readonly Problem[];

/**
 * Defines a rule. Rules of one's own go into the list that `checkSchedule` is given.
 * @example
 * const titleInUpperCase = defineRule({
 *   code: "own/title-case",
 *   about: { de: "Der Titel beginnt groß.", en: "The title starts with a capital." },
 *   check: ({ event }) => (/^\p{Ll}/u.test(event.title) ? [lowerCase.create({ title: event.title }, { path: ["title"] })] : []),
 * });
 */
export function defineRule(
  rule: Pick<ScheduleRule, "code" | "about"> & {
    readonly check: (context: ScheduleContext) => readonly Problem[];
  },
): ScheduleRule {
  return defineAdjustableRule({ ...rule, parameters: ruleParameters({}) });
}

/**
 * Defines a rule that a series or an event can give other values than its own.
 * @example
 * const shortTitle = defineAdjustableRule({
 *   code: "own/short-title",
 *   about: { de: "Der Titel ist kurz.", en: "The title is short." },
 *   parameters: z.strictObject({ characters: z.int().positive().default(80) }),
 *   check: ({ event }, { characters }) =>
 *     event.title.length > characters ? [titleTooLong.create({ title: event.title }, { path: ["title"] })] : [],
 * });
 */
export function defineAdjustableRule<Values>(
  rule: Pick<ScheduleRule, "code" | "about"> & {
    readonly parameters: RuleParameters<Values>;
    readonly check: RuleCheck<Values>;
  },
): ScheduleRule {
  const { code, about, parameters } = rule;
  return {
    code,
    about,
    parameters,
    check: (context, given = {}) => {
      const read = parameters.safeParse(given);
      return read.success ? rule.check(context, read.data) : wrongParameters({ code, parameters }, given);
    },
  };
}

const everyItemOf = new WeakMap<readonly ResolvedItem[], readonly ResolvedItem[]>();

/** Every session and contribution of resolved times, each before its own contributions. Rules ask in turn; the list is made once. */
export function everyItem(items: readonly ResolvedItem[]): readonly ResolvedItem[] {
  const known = everyItemOf.get(items);
  if (known !== undefined) return known;
  const every: ResolvedItem[] = [];
  const collect = (item: ResolvedItem) => {
    every.push(item);
    item.contributions.forEach(collect);
  };
  items.forEach(collect);
  everyItemOf.set(items, every);
  return every;
}
