import type { Interval } from "../time/interval.ts";
import type { ResolvedItem } from "./resolved-times.ts";

/** When people and a room are needed for an item: at least a minute, where nobody knows until when. Undefined where nothing takes place. */
export function neededTime({ item, day, start, end }: ResolvedItem): Interval | undefined {
  if (day.date === undefined || start === undefined || item.cancelled) return undefined;
  return { start: start.instant, end: end?.instant ?? start.instant + 60_000 };
}
