import type { Event } from "../event/event.ts";
import type { Problem } from "../problem.ts";
import type { Series } from "../series/series.ts";
import type { ResolvedItem, ResolvedTimes } from "./resolved-times.ts";

/** What a rule looks at: an event, its resolved times, and the series where one is known. */
export interface ScheduleContext {
  readonly event: Event;
  readonly times: ResolvedTimes;
  readonly series?: Series;
}

/** A check of one concern. It reads and reports; it changes nothing. */
export interface ScheduleRule {
  /** The code by which the rule is named and switched off. Its problems carry it. */
  readonly code: string;
  readonly check: (context: ScheduleContext) => readonly Problem[];
}

/** Every session and contribution of resolved times, each before its own contributions. */
export function* everyItem(items: readonly ResolvedItem[]): Generator<ResolvedItem> {
  for (const item of items) {
    yield item;
    yield* everyItem(item.contributions);
  }
}
