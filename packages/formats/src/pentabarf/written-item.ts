import type { LocalTime } from "@programmheft/core";
import { type StatedMoment, statedMoment } from "../exchange/stated-moment.ts";
import type { PentabarfItem } from "./pentabarf-schedule.ts";
import { timeOfDay } from "./time-of-day.ts";

/** An item, and when it begins by its two fields for that: `date` as a moment, `start` as a time of day. */
export interface WrittenItem {
  readonly item: PentabarfItem;
  readonly moment: StatedMoment | undefined;
  readonly time: LocalTime | undefined;
}

/** Reads when an item begins, as it is written. */
export function writtenItem(item: PentabarfItem): WrittenItem {
  return { item, moment: statedMoment(item.date), time: timeOfDay(item.start) };
}
