import { addDays, type LocalDate, type Material, type Participant, type TimeZone } from "@programmheft/core";
import {
  foreignAddress,
  foreignLabel,
  foreignLine,
  foreignProse,
  joinedProse,
} from "../exchange/foreign-text.ts";
import { kindNotKnown, noTitle, timesDisagree, wrongValue } from "../exchange/import-problems.ts";
import { languageOf } from "../exchange/language-of.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import type { PersonIds } from "../exchange/person-ids.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import type { ItemDraft } from "../exchange/programme-draft.ts";
import { naturalSessionKind } from "../text/items/session-kind.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { participantOf } from "../text/people/participant-reading.ts";
import { readPeople } from "../text/people/read-people.ts";
import { dateOfDay, itemTime, lengthInMinutes } from "./item-times.ts";
import { kindOfType } from "./kind-of-type.ts";
import { materialKindOf } from "./material-kind-of.ts";
import type { PentabarfDay, PentabarfItem, PentabarfLink, PentabarfSchedule } from "./pentabarf-schedule.ts";
import { roleOf } from "./role-of.ts";
import type { WrittenItem } from "./written-item.ts";

/** What is known of a schedule while its items are read. */
export interface ItemSurroundings {
  readonly schedule: PentabarfSchedule;
  readonly day: PentabarfDay;
  /** The date of the day, where it is a real one, and what the day is called where it is not. */
  readonly date: LocalDate | undefined;
  readonly dayName: string | undefined;
  readonly zone: TimeZone;
  /** What slugs begin with. */
  readonly slugPrefix: string;
  readonly personIds: PersonIds;
  readonly problems: ProblemCollector;
  /** Types that were reported before. */
  readonly unknownTypes: Set<string>;
}

/** Reads an item of a schedule. */
export function draftOfItem(written: WrittenItem, around: ItemSurroundings): ItemDraft {
  const { item } = written;
  const { problems } = around;
  const stated = foreignLine(item.title, problems);
  if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }, item.where()));
  const { title, optional, cancelled } = markedTitle(stated ?? untitled.de);
  const participants = participantsOf(item, around);
  const time = itemTime(written, around.day, around.zone, around.schedule.dayChange);
  if (time.conflict) problems.add(timesDisagree.create({ title, ...time.conflict }, item.where()));
  const start = around.date === undefined ? undatedStart(written, around.day) : time.start;
  if (start === undefined && isFilled(item.start))
    problems.add(wrongValue.create({ value: item.start.slice(0, 40), field: "start" }, item.where()));
  const minutes = lengthInMinutes(item.duration);
  if (minutes === undefined && isFilled(item.duration))
    problems.add(wrongValue.create({ value: item.duration.slice(0, 40), field: "duration" }, item.where()));
  const kind = kindOfItem(item, title, participants, minutes ?? 0, around);
  return {
    id: idOfSlug(item, around.slugPrefix),
    title,
    kind,
    start,
    minutes: minutes === 0 ? undefined : minutes,
    day: around.date ?? around.dayName,
    room: foreignLabel(item.room, problems),
    track: foreignLabel(item.track, problems),
    description: joinedProse([
      foreignLine(item.subtitle, problems),
      foreignProse(item.abstract),
      foreignProse(item.description),
    ]),
    language: languageOf(item.language),
    optional,
    cancelled: cancelled ?? item.isCancelled,
    participants,
    materials: materialsOf(item, around),
  };
}

/** On a day without a date only the clock counts. */
function undatedStart({ moment, time = moment?.time }: WrittenItem, day: PentabarfDay): ItemDraft["start"] {
  if (time === undefined) return undefined;
  const date = dateOfDay(day);
  return { time, isNight: date !== undefined && moment?.date === addDays(date, 1) };
}

function kindOfItem(
  item: PentabarfItem,
  title: string,
  participants: readonly Participant[],
  minutes: number,
  around: ItemSurroundings,
): ItemDraft["kind"] {
  const type = foreignLabel(item.type, around.problems);
  const known = type === undefined ? undefined : kindOfType(type);
  if (type !== undefined && known === undefined && !around.unknownTypes.has(type)) {
    around.unknownTypes.add(type);
    around.problems.add(kindNotKnown.create({ type: type.slice(0, 80) }));
  }
  if (known !== undefined) return known;
  const natural = naturalSessionKind({ title, participants, hasParts: false });
  // What takes time is no line that closes a day, even if it is called “Closing”.
  return natural === "end" && minutes > 0 ? "other" : natural;
}

function participantsOf(
  { persons, people }: PentabarfItem,
  { personIds, problems }: ItemSurroundings,
): readonly Participant[] {
  const named = persons.flatMap((person): readonly Participant[] => {
    const name = foreignLine(person.name, problems);
    if (name === undefined) return [];
    return [{ name, kind: "person", id: personIds(name, person.key), role: roleOf(person.role) }];
  });
  const line = named.length === 0 ? foreignLine(people, problems) : undefined;
  return line === undefined ? named : readPeople(line).people.map((one) => participantOf(one, "speaker"));
}

function materialsOf(item: PentabarfItem, { schedule, problems }: ItemSurroundings): readonly Material[] {
  const material = ({ title, url, type }: PentabarfLink): readonly Material[] => {
    const address = foreignAddress(absoluteAddress(url, schedule.baseUrl ?? schedule.url));
    const words = foreignLine(title, problems) ?? foreignLine(url, problems);
    if (words === undefined) return [];
    const kind = materialKindOf(type, address, words);
    return [{ title: words, kind, ...(address !== undefined && { url: address }) }];
  };
  return [...item.links, ...item.attachments].flatMap(material);
}

/** An address as it stands, or seen from the address of the conference. */
function absoluteAddress(url: string | undefined, base: string | undefined): string | undefined {
  const address = url?.trim();
  if (address === undefined || address === "" || /^[a-z][a-z\d+.-]*:/iu.test(address)) return address;
  const host = /^https?:\/\/[^/?#]+/iu.exec(base ?? "")?.[0];
  if (host === undefined) return undefined;
  if (address.startsWith("//")) return `https:${address}`;
  if (address.startsWith("/")) return `${host}${address}`;
  const folder = (base ?? "").slice(0, (base ?? "").lastIndexOf("/") + 1);
  return folder.length > host.length ? `${folder}${address}` : `${host}/${address}`;
}

/**
 * The id that a slug holds: what stands behind the acronym of the conference and the number of the item, as in
 * `pw16-69-eroffnungsrede`.
 */
function idOfSlug({ slug, id }: PentabarfItem, prefix: string): string | undefined {
  const text = slug?.trim().toLowerCase().replaceAll("_", "-") ?? "";
  if (!/^[a-z0-9]+(?:-+[a-z0-9]+)*-*$/u.test(text)) return undefined;
  const own = prefix.length > 1 && text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const number = `${id ?? ""}-`;
  const rest = number.length > 1 && own.startsWith(number) ? own.slice(number.length) : own;
  return rest.replace(/-{2,}/gu, "-").replace(/-$/u, "") || undefined;
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
