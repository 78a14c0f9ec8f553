import type { Agenda } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { stableHash } from "../exchange/stable-hash.ts";
import { strictUri } from "../exchange/strict-uri.ts";
import { printForeignJson } from "../json/print-foreign-json.ts";
import { encodeText } from "../source/encode-text.ts";
import { clockOfMinutes } from "./clock-of-minutes.ts";
import { jsonConference } from "./json-conference.ts";
import { materialWords } from "./material-words.ts";
import { planSchedule } from "./plan-schedule.ts";
import { readScheduleJson } from "./read-schedule-json.ts";
import { scheduleLosses } from "./schedule-losses.ts";
import type { ScheduleOptions } from "./schedule-options.ts";
import type { PlannedEntry, SchedulePlan } from "./schedule-plan.ts";
import { typeOfKind } from "./type-of-kind.ts";

/**
 * Writes an agenda as schedule.json of version 1, as the schema of c3voc has it (https://c3voc.de/schedule/schema.json). Ids are
 * those of `printScheduleXml`.
 */
export function printScheduleJson(agenda: Agenda, options: ScheduleOptions = {}): Exported {
  const plan = planSchedule(agenda, options);
  const conference = conferenceOf(plan);
  const [version = 0] = stableHash(JSON.stringify(conference));
  const schedule = {
    $schema: "https://c3voc.de/schedule/schema.json",
    generator: { name: "programmheft" },
    schedule: {
      version: version.toString(16).padStart(8, "0"),
      ...(plan.url !== undefined && { base_url: plan.url }),
      conference,
    },
  };
  const output = printForeignJson(schedule);
  return { output, losses: scheduleLosses(agenda, readScheduleJson(encodeText(output)), false) };
}

function conferenceOf(plan: SchedulePlan) {
  return jsonConference(plan, {
    span: { start: plan.start, end: plan.end, daysCount: plan.days.length, timeslot_duration: "00:05" },
    tracks: plan.tracks.map((name) => ({ name })),
    days: plan.days.map(({ index, date, start, end, rooms }) => ({
      index,
      date,
      day_start: start,
      day_end: end,
      rooms: Object.fromEntries(rooms.map(({ name, entries }) => [name, entries.map(entryOf)])),
    })),
  });
}

function entryOf(entry: PlannedEntry) {
  const { session } = entry;
  return {
    guid: entry.guid,
    id: entry.id,
    date: entry.start,
    start: entry.clock,
    duration: clockOfMinutes(entry.minutes),
    room: entry.room,
    slug: entry.slugWithAcronym,
    // The schema demands an address; without a page of the event there is none but a name.
    url: entry.url ?? `urn:uuid:${entry.guid}`,
    title: entry.title,
    subtitle: "",
    track: session.track ?? null,
    type: typeOfKind(session.kind),
    language: entry.language,
    abstract: session.description ?? "",
    description: entry.details,
    persons: entry.people.map(({ id, guid, name }) => ({ id, guid, public_name: name })),
    links: entry.materials.map(({ title, kind, url = "" }) => ({
      type: materialWords[kind],
      title,
      url: strictUri(url),
    })),
    attachments: [],
  };
}
