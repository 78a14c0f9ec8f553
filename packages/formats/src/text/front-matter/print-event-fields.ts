import { type Event, idFromText, type Language, type Room, type Venue } from "@programmheft/core";
import { attendanceWords } from "../knowledge/attendance-words.ts";
import { statusWords } from "../knowledge/status-words.ts";
import { availabilityEntries } from "./availability-fields.ts";
import {
  accessFieldNames,
  eventFieldNames,
  registrationFieldNames,
  roomFieldNames,
  venueFieldNames,
} from "./field-names.ts";
import { namedEntries } from "./named-entries.ts";
import { printYaml, type YamlValue } from "./print-yaml.ts";
import { ruleEntries } from "./rule-settings.ts";

/** Writes the front matter of an event, with its lines of dashes. */
export function printEventFields(event: Event, language: Language): readonly string[] {
  const { venue, onlineAccess, registration } = event;
  const entries = namedEntries(eventFieldNames, language, {
    seriesId: event.seriesId,
    number: event.number,
    title: event.title,
    subtitle: event.subtitle,
    theme: event.theme,
    status:
      event.status === "scheduled"
        ? undefined
        : statusWords.find(({ status }) => status === event.status)?.[language][0],
    date: event.date,
    endDate: event.endDate,
    start: event.start,
    end: event.end,
    timeZone: event.timeZone,
    language: event.language,
    attendance: attendanceWords.find(({ attendance }) => attendance === event.attendance)?.[language][0],
    venue: venue && venueEntries(venue, language),
    onlineAccess: onlineAccess && namedEntries(accessFieldNames, language, { ...onlineAccess }),
    registration: registration && namedEntries(registrationFieldNames, language, { ...registration }),
    rules: event.rules && ruleEntries(event.rules, language),
    id: event.id === idFromText(event.title) ? undefined : event.id,
  });
  return ["---", ...printYaml(entries), "---"];
}

function venueEntries(venue: Venue, language: Language): YamlValue {
  const { rooms, ...place } = venue;
  return namedEntries(venueFieldNames, language, {
    ...place,
    rooms: rooms.length === 0 ? undefined : rooms.map((room) => roomEntries(room, language)),
  });
}

function roomEntries(room: Room, language: Language): YamlValue {
  const { name, capacity, availability } = room;
  if (capacity === undefined && availability === undefined) return name;
  return namedEntries(roomFieldNames, language, {
    name,
    capacity,
    availability: availability && availabilityEntries(availability, language),
  });
}
