import {
  type Contribution,
  type Event,
  Id,
  idFromText,
  LocalDate,
  localAt,
  minutesOfTime,
  type Session,
  type TimeZone,
  uniqueIds,
} from "@programmheft/core";
import { withoutAbsent } from "../text/without-absent.ts";
import { daysDisagree } from "./import-problems.ts";
import { dayOfItem, type ItemStart, instantOf, startOfItem, timesOfItem } from "./place-item.ts";
import type { ProblemCollector } from "./problem-collector.ts";
import { listedDate, programmeDates } from "./programme-dates.ts";
import type { ItemDraft, Moment, ProgrammeDraft } from "./programme-draft.ts";

/**
 * Makes an event of a foreign programme: sessions in the order of time, with the days, rooms and times by which core resolves them to the
 * same instants again.
 */
export function eventOfDraft(draft: ProgrammeDraft, problems: ProblemCollector): Event {
  const zone = draft.timeZone;
  const starts = inOrder(draft.items.map((item) => startOfItem(item, zone)));
  const days = daysOf(draft, starts, problems);
  const lanes: Parameters<typeof dayOfItem>[1] = new Map();
  const placed = starts.map((start) => ({ start, day: dayOfItem(start, lanes) }));
  const isOneDay = placed.every(({ day }) => day === days.date) && days.endDate === undefined;
  const ids = itemIds(starts.map(({ item }) => item));
  const sessions = placed.map(
    ({ start, day }, index): Session => ({
      ...contributionOf(start, zone, ids[index]),
      ...(!isOneDay && day !== undefined && { day }),
      ...(start.item.room !== undefined && { room: start.item.room }),
      ...(start.item.track !== undefined && { track: start.item.track }),
    }),
  );
  const title = draft.title ?? "";
  return {
    id: draftId(draft.id) ?? idFromText(title),
    title,
    language: draft.language ?? "de",
    status: draft.status ?? "scheduled",
    ...days,
    timeZone: zone,
    ...withoutAbsent({
      subtitle: draft.subtitle,
      description: draft.description,
      start: wallTime(draft.start, zone),
      end: wallTime(draft.end, zone),
      attendance: draft.attendance,
      venue: draft.venue,
      registration: draft.registration,
    }),
    moderators: [...draft.moderators],
    materials: [...draft.materials],
    sessions,
  };
}

/** By day and time; what has no time stays behind what stood before it. Of equal times, the order of the source. */
function inOrder(starts: readonly ItemStart[]): readonly ItemStart[] {
  const keysOfDays = new Map<string | undefined, string>();
  const keyOfDay = (day: string | undefined) => {
    const known = keysOfDays.get(day);
    if (known !== undefined) return known;
    const isDate = day !== undefined && LocalDate.safeParse(day).success;
    const key = isDate ? day : `~${String(keysOfDays.size).padStart(6, "0")}`;
    keysOfDays.set(day, key);
    return key;
  };
  let before = { day: "", instant: 0 };
  const keyed = starts.map((start) => {
    const { item, instant, date, time, isNight } = start;
    const day = keyOfDay(listedDay(item, date));
    if (instant !== undefined || time !== undefined || day !== before.day)
      before = {
        day,
        instant: instant ?? (time === undefined ? 0 : minutesOfTime(time) + (isNight ? 1_440 : 0)),
      };
    return { start, key: before };
  });
  keyed.sort(({ key: one }, { key: other }) => {
    if (one.day !== other.day) return one.day < other.day ? -1 : 1;
    return one.instant - other.instant;
  });
  return keyed.map(({ start }) => start);
}

function listedDay(item: ItemDraft, date: LocalDate | undefined): string | undefined {
  return date === undefined ? item.day : listedDate(item.day, date);
}

function daysOf(
  { firstDay, lastDay }: ProgrammeDraft,
  starts: readonly ItemStart[],
  problems: ProblemCollector,
): Pick<Event, "date" | "endDate"> {
  const listed = starts.flatMap(({ item, date }) => (date === undefined ? [] : [listedDate(item.day, date)]));
  const { isStatedWrong, ...days } = programmeDates({ firstDay, lastDay }, listed);
  if (isStatedWrong) problems.add(daysDisagree.create({ stated: firstDay ?? "", found: days.date ?? "" }));
  return days;
}

function wallTime(moment: Moment | undefined, zone: TimeZone): string | undefined {
  if (moment === undefined) return undefined;
  const instant = instantOf(moment, zone);
  if (instant !== undefined) return localAt(instant, zone).time;
  return "time" in moment ? moment.time : undefined;
}

function contributionOf(start: ItemStart, zone: TimeZone, id: Id | undefined): Contribution {
  const { item } = start;
  return {
    id: id ?? idFromText(item.title),
    kind: item.kind,
    title: item.title,
    ...timesOfItem(start, zone),
    ...(item.optional === true && { optional: true as const }),
    ...(item.cancelled === true && { cancelled: true as const }),
    ...(item.description !== undefined && { description: item.description }),
    ...(item.language !== undefined && { language: item.language }),
    participants: [...item.participants],
    contributions: item.parts === undefined ? [] : contributionsOf(item.parts, zone),
    materials: [...item.materials],
  };
}

function contributionsOf(parts: readonly ItemDraft[], zone: TimeZone): Contribution[] {
  const ids = itemIds(parts);
  return parts.map((part, index) => contributionOf(startOfItem(part, zone), zone, ids[index]));
}

function draftId(id: string | undefined): Id | undefined {
  return id === undefined ? undefined : Id.safeParse(id).data;
}

/** Ids that the source gives stay as they are, the first of equal ones; the others follow from titles. */
function itemIds(items: readonly ItemDraft[]): readonly Id[] {
  const taken = new Set<Id>();
  const own = items.map(({ id }) => {
    const fit = draftId(id);
    if (fit === undefined || taken.has(fit)) return undefined;
    taken.add(fit);
    return fit;
  });
  const open = items.flatMap((item, index) => (own[index] === undefined ? [item.id ?? item.title] : []));
  const made = uniqueIds(open, taken).values();
  return own.map((id) => id ?? made.next().value ?? "x");
}
