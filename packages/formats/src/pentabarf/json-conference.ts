import { jsonTimeZone } from "./json-time-zone.ts";
import type { SchedulePlan } from "./schedule-plan.ts";

/** What the versions of schedule.json say each in a way of its own. */
interface OwnWay<Span, Track, Day> {
  readonly span: Span;
  readonly tracks: readonly Track[];
  readonly days: readonly Day[];
}

/** The conference as both versions of schedule.json have it, in the order of their schemas. */
export function jsonConference<Span extends object, Track, Day>(
  plan: SchedulePlan,
  { span, tracks, days }: OwnWay<Span, Track, Day>,
) {
  const zone = jsonTimeZone(plan.timeZone);
  const rooms = new Map(plan.days.flatMap((day) => day.rooms).map(({ name, guid }) => [name, guid]));
  return {
    acronym: plan.acronym,
    title: plan.title,
    ...(plan.description !== undefined && { description: plan.description }),
    ...span,
    ...(zone === undefined ? { meta: { time_zone_name: plan.timeZone } } : { time_zone_name: zone }),
    ...(plan.url !== undefined && { url: plan.url }),
    tracks,
    rooms: [...rooms].map(([name, guid]) => ({ name, guid })),
    days,
  };
}
