import type { Agenda, Material } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { stableHash } from "../exchange/stable-hash.ts";
import { strictUri } from "../exchange/strict-uri.ts";
import { encodeText } from "../source/encode-text.ts";
import { printXml, type XmlNode } from "../xml/print-xml.ts";
import { clockOfMinutes } from "./clock-of-minutes.ts";
import { materialWords } from "./material-words.ts";
import { planSchedule } from "./plan-schedule.ts";
import { readScheduleXml } from "./read-schedule-xml.ts";
import { scheduleLosses } from "./schedule-losses.ts";
import type { ScheduleOptions } from "./schedule-options.ts";
import type { PlannedDay, PlannedEntry, SchedulePlan } from "./schedule-plan.ts";
import { typeOfKind } from "./type-of-kind.ts";

/** The longest length that the schema has room for: 99:59. */
const mostMinutes = 99 * 60 + 59;

/**
 * Writes an agenda as schedule.xml, as the schema of c3voc has it (https://c3voc.de/schedule/schema.xsd). Ids follow from the ids
 * of event and sessions: one edit changes one `event`, whose numbers stay.
 */
export function printScheduleXml(agenda: Agenda, options: ScheduleOptions = {}): Exported {
  const plan = planSchedule(agenda, options);
  const conference = conferenceOf(plan);
  const days = plan.days.map(dayOf);
  // The version tells readers whether anything has changed since; it follows from all there is.
  const [version = 0] = stableHash(JSON.stringify([conference, days]));
  const output = printXml({
    name: "schedule",
    children: [
      { name: "generator", attributes: { name: "programmheft" } },
      { name: "version", text: version.toString(16).padStart(8, "0") },
      conference,
      ...days,
    ],
  });
  return { output, losses: scheduleLosses(agenda, readScheduleXml(encodeText(output)), false) };
}

function conferenceOf(plan: SchedulePlan): XmlNode {
  return {
    name: "conference",
    children: [
      { name: "acronym", text: plan.acronym },
      { name: "title", text: plan.title },
      { name: "start", text: plan.start },
      { name: "end", text: plan.end },
      { name: "days", text: String(plan.days.length) },
      { name: "timeslot_duration", text: "00:05" },
      ...optionalNode("base_url", plan.url),
      ...optionalNode("url", plan.url),
      { name: "time_zone_name", text: plan.timeZone },
      ...plan.tracks.map((name) => ({ name: "track", attributes: { name } })),
    ],
  };
}

function dayOf({ index, date, start, end, rooms }: PlannedDay): XmlNode {
  return {
    name: "day",
    attributes: { index, date, start, end },
    children: rooms.map(({ name, guid, entries }) => ({
      name: "room",
      attributes: { name, guid },
      children: entries.map(entryOf),
    })),
  };
}

function entryOf(entry: PlannedEntry): XmlNode {
  const { session, materials } = entry;
  return {
    name: "event",
    attributes: { guid: entry.guid, id: entry.id },
    children: [
      { name: "date", text: entry.start },
      { name: "start", text: entry.clock },
      { name: "duration", text: clockOfMinutes(Math.min(entry.minutes, mostMinutes)) },
      { name: "room", text: entry.room },
      { name: "slug", text: `${entry.slugWithAcronym}${"_".repeat(Math.max(0, 4 - entry.slug.length))}` },
      ...optionalNode("url", entry.url),
      { name: "title", text: entry.title },
      { name: "subtitle" },
      { name: "track", text: session.track ?? "" },
      { name: "type", text: typeOfKind(session.kind) },
      { name: "language", text: entry.language },
      { name: "abstract", text: session.description ?? "" },
      { name: "description", text: entry.details },
      {
        name: "persons",
        children: entry.people.map(({ id, guid, name }) => ({
          name: "person",
          attributes: { id, guid },
          text: name,
        })),
      },
      { name: "links", children: materials.filter(isLink).map((material) => linkOf("link", material)) },
      {
        name: "attachments",
        children: materials
          .filter((material) => !isLink(material))
          .map((material) => linkOf("attachment", material)),
      },
    ],
  };
}

function isLink({ kind }: Material): boolean {
  return kind === "link" || kind === "recording";
}

function linkOf(name: string, { title, kind, url = "" }: Material): XmlNode {
  return { name, attributes: { href: strictUri(url), type: materialWords[kind] }, text: title };
}

function optionalNode(name: string, text: string | undefined): readonly XmlNode[] {
  return text === undefined ? [] : [{ name, text }];
}
