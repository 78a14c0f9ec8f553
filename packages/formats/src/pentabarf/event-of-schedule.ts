import type { Venue } from "@programmheft/core";
import { eventOfDraft } from "../exchange/event-of-draft.ts";
import { foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import type { ImportOptions } from "../exchange/import-options.ts";
import { fieldsNotTaken, noSessions, noTitle } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { languageOf } from "../exchange/language-of.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import { mostFrequent } from "../exchange/most-frequent.ts";
import { personIds } from "../exchange/person-ids.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import type { ItemDraft, Moment } from "../exchange/programme-draft.ts";
import { type StatedMoment, statedMoment } from "../exchange/stated-moment.ts";
import { timeZoneOf } from "../exchange/time-zone-of.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { textLanguage } from "../text/pasted/text-language.ts";
import { draftOfItem } from "./draft-of-item.ts";
import { dateOfDay } from "./item-times.ts";
import type { PentabarfDay, PentabarfSchedule } from "./pentabarf-schedule.ts";
import { isStandIn, scheduleDays } from "./schedule-days.ts";
import { type WrittenItem, writtenItem } from "./written-item.ts";

/** Makes an event of a schedule: all its days and rooms in one. */
export function eventOfSchedule(
  schedule: PentabarfSchedule,
  problems: ProblemCollector,
  options: ImportOptions,
): Imported {
  const days = schedule.days.map((day) => ({ day, items: day.items.map(writtenItem) }));
  const written = days.flatMap(({ items }) => items);
  const zoned = timeZoneOf(
    schedule.timeZoneName,
    written.map(({ moment }) => moment),
    options.timeZone,
    written.every(({ moment, time }) => moment?.offset === undefined || moment.time === time),
    schedule.where,
  );
  for (const problem of zoned.problems) problems.add(problem);
  const items = itemsOf(schedule, days, zoned.zone, problems);
  if (items.length === 0) problems.add(noSessions.create({}, schedule.where()));
  const language = languageOf(options.language) ?? commonLanguage(items);
  const stated = foreignLine(schedule.title, problems);
  if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }, schedule.where()));
  const { title, cancelled } = markedTitle(stated ?? untitled.de);
  if (schedule.notTaken.size > 0)
    problems.add(
      fieldsNotTaken.create({ fields: [...schedule.notTaken].sort().join(", ") }, schedule.where()),
    );
  const [start, end] = spanOf(schedule);
  const event = eventOfDraft(
    {
      id: schedule.acronym?.toLowerCase().replace(/[_-]+/gu, "-").replace(/^-|-$/gu, ""),
      title,
      subtitle: foreignLine(schedule.subtitle, problems),
      description: foreignProse(schedule.description),
      language,
      status: cancelled ? "cancelled" : "scheduled",
      timeZone: zoned.zone,
      ...scheduleDays(schedule.start, schedule.end),
      start,
      end,
      venue: venueOf(schedule, problems),
      moderators: [],
      materials: [],
      items: items.map((item) => (item.language === language ? { ...item, language: undefined } : item)),
    },
    problems,
  );
  return { events: [event], problems: problems.all() };
}

function itemsOf(
  schedule: PentabarfSchedule,
  days: readonly { readonly day: PentabarfDay; readonly items: readonly WrittenItem[] }[],
  zone: string,
  problems: ProblemCollector,
): readonly ItemDraft[] {
  const ids = personIds();
  const slugPrefix = `${schedule.acronym?.toLowerCase().replaceAll("_", "-") ?? ""}-`;
  const unknownTypes = new Set<string>();
  const needsNames = days.length > 1 || scheduleDays(schedule.start, schedule.end).firstDay !== undefined;
  return days.flatMap(({ day, items }, index) => {
    const written = dateOfDay(day);
    const date = written === undefined || isStandIn(written) ? undefined : written;
    const dayName = date === undefined && needsNames ? String(index + 1) : undefined;
    const around = { schedule, day, date, dayName, zone, slugPrefix, personIds: ids, problems, unknownTypes };
    return items.map((item) => draftOfItem(item, around));
  });
}

/** The announced span, where times are given and not only the midnights around the days. */
function spanOf({ start, end }: PentabarfSchedule): readonly [Moment | undefined, Moment | undefined] {
  const moments = [statedMoment(start), statedMoment(end)] as const;
  const isDays = moments.every((moment) => /^(?:00:00|23:59)$/u.test(moment?.time ?? "00:00"));
  return isDays ? [undefined, undefined] : [momentOf(moments[0]), momentOf(moments[1])];
}

function momentOf(moment: StatedMoment | undefined): Moment | undefined {
  if (moment?.time === undefined) return undefined;
  if (isStandIn(moment.date)) return { time: moment.time };
  return moment.instant === undefined
    ? { date: moment.date, time: moment.time }
    : { instant: moment.instant };
}

function commonLanguage(items: readonly ItemDraft[]): string {
  const stated = mostFrequent(items.map(({ language }) => language));
  return (
    stated ?? textLanguage(items.map(({ title, description = "" }) => ({ text: `${title} ${description}` })))
  );
}

function venueOf(schedule: PentabarfSchedule, problems: ProblemCollector): Venue | undefined {
  const address = foreignLine(schedule.city, problems);
  const name = foreignLine(schedule.venue, problems) ?? address;
  if (name === undefined) return undefined;
  return {
    name,
    ...(address !== undefined && address !== name && { address }),
    rooms: schedule.rooms.map(({ name: room, capacity }) => ({
      name: room,
      ...(capacity !== undefined && { capacity }),
    })),
  };
}
