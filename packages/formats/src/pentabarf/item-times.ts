import {
  addDays,
  LocalDate as DateSchema,
  type LocalDate,
  type LocalTime,
  localAt,
  type TimeZone,
} from "@programmheft/core";
import type { Moment } from "../exchange/programme-draft.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import type { PentabarfDay, PentabarfItem } from "./pentabarf-schedule.ts";

/** A time of day: "9:30", "09:30:00", "9.30". */
export function timeOfDay(text: string | undefined): LocalTime | undefined {
  const found = /^\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*$/u.exec(text ?? "");
  const [, hours = "", minutes = ""] = found ?? [];
  if (found === null || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** A length in minutes: "01:30", "1:30:00", "90", "45min"; days may stand before hours ("1:02:30:00"). */
export function lengthInMinutes(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? "";
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
}

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
  item: Pick<PentabarfItem, "date" | "start">,
  day: PentabarfDay,
  zone: TimeZone,
  dayChange: string | undefined,
): ItemTime {
  const moment = statedMoment(item.date);
  const time = timeOfDay(item.start);
  const clock = clockOf(moment?.date ?? dateOfDay(day), time, moment === undefined, day, dayChange);
  if (moment?.time === undefined) return clock;
  const { date, time: shown, instant } = moment;
  if (instant === undefined) return { start: { date, time: time ?? shown } };
  const local = localAt(instant, zone);
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
