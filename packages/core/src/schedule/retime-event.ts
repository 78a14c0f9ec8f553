import type { Event } from "../event/event.ts";
import type { Contribution } from "../session/contribution.ts";
import { instantsOfLocal, localAt } from "../time/local-date-time.ts";
import type { LocalTime } from "../time/local-time.ts";
import { durationOfMinutes } from "../time/minutes-of-duration.ts";
import type { TimeZone } from "../time/time-zone.ts";
import type { ResolvedItem, ResolvedTime, ResolvedTimes } from "./resolved-times.ts";

/** Where an instant of an item goes. */
export type MoveInstant = (instant: number, item: ResolvedItem) => number;

/** Where the announced start and end of the event go; what is not given stays. */
export interface MoveAnnounced {
  readonly start?: (instant: number) => number;
  readonly end?: (instant: number) => number;
}

/**
 * The event with every stated time moved, on all levels. Inferred times follow by themselves; stated lengths change where both
 * ends of their item are known and move apart or together. The announced start and end move as `announced` says.
 */
export function retimeEvent(
  event: Event,
  times: ResolvedTimes,
  move: MoveInstant,
  announced: MoveAnnounced = {},
): Event {
  const sessions = event.sessions.map((session, index) => {
    const resolved = times.sessions[index];
    const { repeatedHour: _, ...rest } = session;
    return resolved === undefined ? session : { ...rest, ...retimeItem(resolved, move) };
  });
  const moved = (field: "start" | "end", zone: TimeZone = event.timeZone) => {
    const [from, to] = [times[field], announced[field]];
    return event[field] === undefined || from === undefined || to === undefined
      ? {}
      : { [field]: localAt(to(from.instant), zone).time };
  };
  return {
    ...event,
    sessions,
    ...moved("start", times.days[0]?.zone),
    ...moved("end", times.days.at(-1)?.zone),
  };
}

function retimeItem(resolved: ResolvedItem, move: MoveInstant): Contribution {
  const { item, day, start, end } = resolved;
  const moved = (time: ResolvedTime | undefined) =>
    time === undefined ? undefined : move(time.instant, resolved);
  const [newStart, newEnd] = [moved(start), moved(end)];
  const { repeatedHour, ...rest } = item;
  const startFields =
    item.start === undefined || newStart === undefined
      ? repeatedHour && { repeatedHour }
      : localFields("start", newStart, day.zone);
  const endFields =
    item.end === undefined || newEnd === undefined ? {} : localFields("end", newEnd, day.zone);
  return {
    ...rest,
    ...endFields,
    ...startFields,
    ...(item.duration !== undefined && newStart !== undefined && newEnd !== undefined && newEnd >= newStart
      ? { duration: durationOfMinutes((newEnd - newStart) / 60_000) }
      : {}),
    contributions: resolved.contributions.map((part) => retimeItem(part, move)),
  };
}

/** The field that states an instant as wall time, and which of two equal hours that is where the clock is set back. */
export function localFields<Field extends "start" | "end">(
  field: Field,
  instant: number,
  zone: string,
): { readonly [Key in Field]?: LocalTime } & Pick<Contribution, "repeatedHour"> {
  const { date, time } = localAt(instant, zone);
  const found = instantsOfLocal(date, time, zone);
  const fields: { [Key in "start" | "end"]?: LocalTime } = { [field]: time };
  return found.occurs === "twice"
    ? { ...fields, repeatedHour: instant === found.earlier ? "earlier" : "later" }
    : fields;
}
