import {
  addDays,
  LocalDate as DateSchema,
  type LocalDate,
  type LocalTime,
  type TimeZone,
} from "@programmheft/core";
import type { Moment } from "../exchange/programme-draft.ts";
import { shownAt } from "../exchange/shown-at.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { remembered } from "../source/remembered.ts";
import type { PentabarfDay } from "./pentabarf-schedule.ts";
import { timeOfDay } from "./time-of-day.ts";
import type { WrittenItem } from "./written-item.ts";

/** A length in minutes: "01:30", "1:30:00", "90", "45min"; days may stand before hours ("1:02:30:00"). */
export function lengthInMinutes(text: string | undefined): number | undefined {
  return text === undefined ? undefined : minutesOf(text);
}

/** Most items are of one of a few lengths. */
const minutesOf = remembered(400, (text): number | undefined => {
  const trimmed = text.trim();
  const clock = /^(?:(\d{1,2}):)?(\d{1,4}):(\d{2})(?::(\d{2}))?$/u.exec(trimmed);
  if (clock !== null) {
    const [, first, second = "0", third = "0", fourth] = clock;
    if (first === undefined) return Number(second) * 60 + Number(third);
    // Three parts are hours, minutes and seconds; four have days before them.
    return fourth === undefined
      ? Number(first) * 60 + Number(second)
      : (Number(first) * 24 + Number(second)) * 60 + Number(third);
  }
  const minutes = /^(\d{1,4})\s*(?:min\w*|m)?$/u.exec(trimmed)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
});

/** When an item begins, and two statements of that which do not agree. */
export interface ItemTime {
  readonly start?: Moment;
  readonly conflict?: { readonly one: string; readonly other: string; readonly taken: string };
}

/** Where nothing says when a day begins, it is at this time: a night belongs to the day before. */
const usualDayChange = "04:00";

/**
 * When an item begins. Its `date` is an instant and counts where `start` agrees with it in the zone; where `start` agrees with
 * what `date` shows before a wrong offset, both mean the clock on the wall.
 */
export function itemTime(
  { item, moment, time }: WrittenItem,
  day: PentabarfDay,
  zone: TimeZone,
  dayChange: string | undefined,
): ItemTime {
  if (moment?.time === undefined)
    return clockOf(moment?.date ?? dateOfDay(day), time, moment === undefined, day, dayChange);
  const { date, time: shown, instant } = moment;
  if (instant === undefined) return { start: { date, time: time ?? shown } };
  const local = shownAt(instant, zone);
  if (time === undefined || local.time === time) return { start: { instant } };
  const written = item.date?.trim() ?? "";
  if (shown === time) {
    return {
      start: { date, time },
      conflict: { one: written, other: zone, taken: `${date} ${time}` },
    };
  }
  return {
    start: { instant },
    conflict: { one: written, other: time, taken: `${local.date} ${local.time}` },
  };
}

function clockOf(
  date: LocalDate | undefined,
  time: LocalTime | undefined,
  isListed: boolean,
  day: PentabarfDay,
  dayChange: string | undefined,
): ItemTime {
  if (time === undefined) return {};
  if (date === undefined) return { start: { time } };
  const change = timeOfDay(dayChange) ?? statedMoment(day.start)?.time ?? usualDayChange;
  return { start: { date: isListed && time < change ? addDays(date, 1) : date, time } };
}

/** The date of a day of the schedule. */
export function dateOfDay(day: PentabarfDay): LocalDate | undefined {
  return DateSchema.safeParse(day.date?.trim().slice(0, 10)).data ?? statedMoment(day.start)?.date;
}
