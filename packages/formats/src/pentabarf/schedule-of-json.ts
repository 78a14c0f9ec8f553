import { minutesOfDuration, type ProblemPath, parseInstant } from "@programmheft/core";
import { statedMoment } from "../exchange/stated-moment.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { clockOfMinutes } from "./clock-of-minutes.ts";
import type {
  PentabarfDay,
  PentabarfItem,
  PentabarfLink,
  PentabarfPerson,
  PentabarfSchedule,
} from "./pentabarf-schedule.ts";

/** Fields of an event that are read, and those that say the same again or nothing of the programme. */
const taken = new Set(
  "id guid code slug title subtitle date start end duration room track type language abstract description url persons participants links attachments state $schema cover_license".split(
    " ",
  ),
);

/** Takes the fields of a schedule out of its JSON, of version 1 (events by day and room) or 2 (one list of events). */
export function scheduleOfJson(schedule: JsonRecord, path: ProblemPath): PentabarfSchedule {
  const conference = jsonRecord(schedule.conference) ?? {};
  const notTaken = new Set<string>();
  const field = (name: string) => textOf(conference[name]);
  const where = [...path, "conference"];
  const days = jsonList(conference.days).map((day, index) => dayOf(day, [...where, "days", index], notTaken));
  const tracks = tracksBySlug(conference.tracks);
  const listed = jsonList(schedule.events).map((event, index) =>
    itemOf(event, undefined, [...path, "events", index], notTaken, tracks),
  );
  return {
    title: field("title"),
    subtitle: field("subtitle"),
    acronym: field("acronym"),
    description: localized(conference.description),
    start: field("start"),
    end: field("end"),
    timeZoneName:
      field("time_zone_name") ?? field("timezone") ?? textOf(jsonRecord(conference.meta)?.time_zone_name),
    dayChange: field("day_change"),
    baseUrl: textOf(schedule.base_url) ?? field("base_url"),
    url: field("url"),
    venue: field("venue"),
    city: field("city"),
    rooms: [...jsonList(conference.rooms), ...jsonList(schedule.rooms)].flatMap(roomOf),
    days: listed.length === 0 ? days : byDay(days, listed),
    notTaken,
    where: () => ({ path: where }),
  };
}

function dayOf(value: unknown, path: ProblemPath, notTaken: Set<string>): PentabarfDay {
  const day = jsonRecord(value) ?? {};
  const rooms = jsonRecord(day.rooms);
  const items = Object.entries(rooms ?? {}).flatMap(([room, events]) =>
    jsonList(events).map((event, index) => itemOf(event, room, [...path, "rooms", room, index], notTaken)),
  );
  return { date: textOf(day.date), start: textOf(day.day_start) ?? textOf(day.start), items };
}

/** Events of one list, put under the days that have begun when they begin. */
function byDay(days: readonly PentabarfDay[], items: readonly PentabarfItem[]): readonly PentabarfDay[] {
  if (days.length === 0) return [{ items }];
  const ordered = days
    .map((day) => ({ ...day, begins: orderOf(day.start ?? day.date), items: [...day.items] }))
    .sort((a, b) => a.begins - b.begins);
  for (const item of items) {
    const begins = orderOf(item.date);
    const day = ordered.findLast((one) => one.begins <= begins) ?? ordered[0];
    day?.items.push(item);
  }
  return ordered;
}

/** Where a time stands in the order of all, be it written with another offset than the others; one without any is taken as UTC. */
function orderOf(text: string | undefined): number {
  const moment = statedMoment(text);
  if (moment === undefined) return Number.NEGATIVE_INFINITY;
  return moment.instant ?? parseInstant(`${moment.date}T${moment.time ?? "00:00"}:00Z`);
}

function itemOf(
  value: unknown,
  room: string | undefined,
  path: ProblemPath,
  notTaken: Set<string>,
  tracks: ReadonlyMap<string, string> = new Map(),
): PentabarfItem {
  const event = jsonRecord(value) ?? {};
  for (const [name, one] of Object.entries(event)) if (!taken.has(name) && isFilled(one)) notTaken.add(name);
  const [date, start] = startOf(event);
  const type = textOf(event.type);
  return {
    id: textOf(event.id),
    title: textOf(event.title),
    subtitle: localized(event.subtitle),
    slug: textOf(event.slug),
    date,
    start,
    duration: durationOf(event, date),
    room: textOf(event.room) ?? textOf(jsonRecord(event.room)?.name) ?? room,
    track: trackOf(event.track, tracks),
    type: type?.toUpperCase() === type ? type?.toLowerCase() : type,
    language: textOf(event.language),
    abstract: localized(event.abstract),
    description: localized(event.description),
    url: textOf(event.url),
    isCancelled: /^(?:cancell?ed|withdrawn|deleted)$/iu.test(textOf(event.state) ?? ""),
    persons: [...jsonList(event.persons), ...jsonList(event.participants)].flatMap(personOf),
    links: jsonList(event.links).flatMap(linkOf),
    attachments: jsonList(event.attachments).flatMap(linkOf),
    where: () => ({ path }),
  };
}

/** Version 1 has `date` for the instant and `start` for the clock, version 2 `start` for the instant. */
function startOf({ date, start }: JsonRecord): readonly [string | undefined, string | undefined] {
  const begins = textOf(start);
  return begins !== undefined && /^\d{4}-/u.test(begins) ? [begins, undefined] : [textOf(date), begins];
}

function durationOf({ duration, end }: JsonRecord, start: string | undefined): string | undefined {
  const stated = textOf(duration);
  if (stated !== undefined) {
    return /^PT(?=\d)(?:\d+H)?(?:\d+M)?$/u.test(stated) ? clockOfMinutes(minutesOfDuration(stated)) : stated;
  }
  const [from, until] = [statedMoment(start)?.instant, statedMoment(textOf(end))?.instant];
  if (from === undefined || until === undefined || until < from) return undefined;
  return clockOfMinutes(Math.round((until - from) / 60_000));
}

function trackOf(value: unknown, tracks: ReadonlyMap<string, string>): string | undefined {
  const record = jsonRecord(value);
  if (record === undefined) return textOf(value);
  return textOf(record.name) ?? tracks.get(textOf(record.slug) ?? "");
}

function tracksBySlug(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    jsonList(value).flatMap((track) => {
      const { slug, name } = jsonRecord(track) ?? {};
      const words = textOf(name);
      return words === undefined ? [] : [[textOf(slug) ?? words, words] as const];
    }),
  );
}

function roomOf(value: unknown): PentabarfSchedule["rooms"] {
  const room = jsonRecord(value) ?? {};
  const name = textOf(room.name);
  const { capacity } = room;
  if (name === undefined) return [];
  const isCount = typeof capacity === "number" && Number.isSafeInteger(capacity) && capacity > 0;
  return [{ name, ...(isCount && { capacity }) }];
}

function personOf(value: unknown): readonly PentabarfPerson[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ name: value }];
  const person = jsonRecord(value) ?? {};
  const name =
    textOf(person.public_name) ??
    textOf(person.full_public_name) ??
    textOf(person.name) ??
    textOf(person.full_name);
  if (name === undefined) return [];
  return [
    { name, key: textOf(person.guid) ?? textOf(person.code) ?? textOf(person.id), role: textOf(person.role) },
  ];
}

function linkOf(value: unknown): readonly PentabarfLink[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ title: value, url: value }];
  const link = jsonRecord(value) ?? {};
  const url = textOf(link.url) ?? textOf(link.href);
  const title = textOf(link.title) ?? url;
  return title === undefined ? [] : [{ title, url, type: textOf(link.type) }];
}

/** A text, or the first of several languages. */
function localized(value: unknown): string | undefined {
  return (
    textOf(value) ??
    Object.values(jsonRecord(value) ?? {})
      .map(textOf)
      .find((text) => text !== undefined)
  );
}

function textOf(value: unknown): string | undefined {
  const text = jsonText(value);
  return text === undefined || text.trim() === "" ? undefined : text;
}

function isFilled(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== false;
}
