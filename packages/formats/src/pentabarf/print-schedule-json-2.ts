import { type Agenda, isBreak, type MaterialKind, type Role, type SessionKind } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { stableHash, stableUuid } from "../exchange/stable-hash.ts";
import { strictUri } from "../exchange/strict-uri.ts";
import { printForeignJson } from "../json/print-foreign-json.ts";
import { encodeText } from "../source/encode-text.ts";
import { jsonConference } from "./json-conference.ts";
import { planSchedule } from "./plan-schedule.ts";
import { readScheduleJson } from "./read-schedule-json.ts";
import { roleWords } from "./role-words.ts";
import { scheduleLosses } from "./schedule-losses.ts";
import type { ScheduleOptions } from "./schedule-options.ts";
import type { PlannedEntry, SchedulePlan } from "./schedule-plan.ts";

/** The types that the schema lists, by kind of session; all others are OTHER. */
const types: Partial<Readonly<Record<SessionKind, string>>> = {
  talk: "TALK",
  keynote: "TALK",
  workshop: "WORKSHOP",
  panel: "DISCUSSION",
  discussion: "DISCUSSION",
  performance: "PERFORMANCE",
};
const references: Readonly<Record<MaterialKind, string>> = {
  document: "PAPER",
  slides: "SLIDES",
  recording: "MEDIA",
  link: "WEB",
};
/** A track that the conference does not list: the schema demands one of every event. */
const noTrack = "programme";

/**
 * Writes an agenda as schedule.json of version 2, as the draft schema of c3voc has it (https://c3voc.de/schema/schedule2): with roles,
 * cancelled sessions and breaks.
 */
export function printScheduleJson2(agenda: Agenda, options: ScheduleOptions = {}): Exported {
  const plan = planSchedule(agenda, options);
  const schedule = { conference: conferenceOf(plan), events: eventsOf(plan) };
  const [version = 0] = stableHash(JSON.stringify(schedule));
  const document = {
    $schema: "https://c3voc.de/schema/schedule2",
    generator: { name: "programmheft" },
    schedule: { version: version.toString(16).padStart(8, "0"), ...schedule },
  };
  const output = printForeignJson(document);
  return { output, losses: scheduleLosses(agenda, readScheduleJson(encodeText(output)), true) };
}

function conferenceOf(plan: SchedulePlan) {
  return jsonConference(plan, {
    span: { start: plan.startInstant, end: plan.endInstant },
    tracks: plan.tracks.map((name) => ({ name, slug: trackSlug(name) })),
    days: plan.days.map(({ index, date, start, end }) => ({ index, date, start, end })),
  });
}

function eventsOf(plan: SchedulePlan) {
  return plan.days
    .flatMap(({ rooms }) => rooms.flatMap(({ entries }) => entries))
    .map((entry) => (isBare(entry) ? breakOf(entry) : eventOf(entry)));
}

/** A break is written as one where nothing more is to be said of it. */
function isBare({ session, details, people, materials }: PlannedEntry): boolean {
  const { description, language, track, cancelled, optional } = session;
  const isPlain = [description, language, track, cancelled, optional].every((field) => field === undefined);
  return isBreak(session.kind) && isPlain && details === "" && people.length === 0 && materials.length === 0;
}

function breakOf({ guid, title, start, end, room, roomGuid }: PlannedEntry) {
  return { type: "BREAK", guid, title, start, end, room: { name: room, guid: roomGuid } };
}

function eventOf(entry: PlannedEntry) {
  const { session } = entry;
  return {
    guid: entry.guid,
    slug: entry.slugWithAcronym,
    title: session.cancelled ? entry.unmarkedTitle : entry.title,
    subtitle: null,
    type: types[session.kind] ?? "OTHER",
    start: entry.start,
    end: entry.end,
    room: { name: entry.room, guid: entry.roomGuid },
    track: { slug: session.track === undefined ? noTrack : trackSlug(session.track) },
    language: twoLetters(entry.language),
    abstract: session.description ?? null,
    description: entry.details === "" ? null : entry.details,
    participants: entry.people.map(({ guid, name, role }) => ({ guid, name, role: wordOfRole(role) })),
    links: entry.materials.map(({ title, kind, url = "" }) => ({
      type: references[kind],
      title,
      url: strictUri(url),
    })),
    // The schema demands an address; without a page of the event there is none but a name.
    url: entry.url ?? `urn:uuid:${entry.guid}`,
    ...(session.cancelled && { state: "CANCELED" }),
  };
}

/** The schema allows two letters for a language: what has three becomes German, and the losses say so. */
function twoLetters(language: string): string {
  return /^[a-z]{2}(?=-|$)/u.exec(language)?.[0] ?? "de";
}

function wordOfRole(role: Role): string {
  // Nearer to what is meant than anybody who contributes.
  if (role === "keynote-speaker") return "SPEAKER";
  return Object.keys(roleWords).find((word) => roleWords[word] === role) ?? "CONTRIBUTOR";
}

function trackSlug(name: string): string {
  return `track-${stableUuid(name).slice(0, 8)}`;
}
