import type { Event, EventInput } from "../../event/event.ts";
import { eventOf, person, type SessionDraft } from "../../event/event-of.fixture.ts";
import type { SeriesInput } from "../../series/series.ts";
import { Series } from "../../series/series.ts";
import { checkSchedule } from "../check-schedule.ts";
import type { ScheduleRule } from "../schedule-rule.ts";

/** The line with which most test programmes end. */
export const end: SessionDraft = { start: "12:30", title: "Ende", kind: "end" };

/** A case of a rule: what it is about, the sessions, what else the event states, and the problems with their paths. */
export type RuleCase = readonly [
  about: string,
  sessions: readonly SessionDraft[],
  event: Partial<EventInput>,
  problems: readonly string[],
];

/** What a rule finds in an event that is otherwise in order: "same-start sessions.1.start". */
export function problemsFound(
  rule: ScheduleRule,
  sessions: readonly SessionDraft[],
  event: Partial<EventInput> = {},
  series?: Partial<SeriesInput>,
): readonly string[] {
  return problemsOfEvent(
    rule,
    eventOf(sessions, {
      date: "2020-11-24",
      moderators: [person("Mona Beispiel", { role: "moderator" })],
      ...event,
    }),
    series,
  );
}

function problemsOfEvent(rule: ScheduleRule, event: Event, series?: Partial<SeriesInput>): readonly string[] {
  const options = series ? { series: Series.parse({ id: "reihe", title: "Reihe", ...series }) } : {};
  return checkSchedule(event, { rules: [rule], ...options }).map(({ code, path = [] }) =>
    `${code.replace("schedule/", "")} ${path.join(".")}`.trim(),
  );
}
