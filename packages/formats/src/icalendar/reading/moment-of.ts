import type { Moment } from "../../exchange/programme-draft.ts";
import type { CalendarTime } from "./calendar-time.ts";

/** A time of a calendar as drafts have it; undefined for whole days, which have none. */
export function momentOf(time: CalendarTime | undefined): Moment | undefined {
  return time?.time === undefined ? undefined : { instant: time.instant };
}
