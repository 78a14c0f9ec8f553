import type {
  Event,
  OnlineAccess,
  Problem,
  Registration,
  Room,
  SourcePlace,
  Venue,
} from "@programmheft/core";
import { withoutAbsent } from "../without-absent.ts";
import { availabilityReader } from "./availability-fields.ts";
import {
  accessFieldNames,
  eventFieldNames,
  registrationFieldNames,
  roomFieldNames,
  venueFieldNames,
} from "./field-names.ts";
import type { FrontMap, FrontValue } from "./front-value.ts";
import { type Leftovers, recordReader } from "./record-reader.ts";
import { readRuleSettings } from "./rule-settings.ts";
import {
  addressReader,
  asMap,
  listReader,
  readAttendance,
  readDate,
  readId,
  readLanguage,
  readLine,
  readPositiveNumber,
  readStatus,
  readTime,
  readTimeZone,
} from "./value-readers.ts";

/** The fields of an event that a front matter can state. */
export type EventFields = Partial<
  Omit<Event, "description" | "moderators" | "sessions" | "materials" | "notes">
>;

/** The fields of an event that stand in a front matter, and what could not be read of it. */
export interface EventFieldsReading {
  readonly fields: EventFields;
  readonly problems: readonly Problem[];
  /** Entries that were not understood, as they stand in the text. */
  readonly leftovers: readonly string[];
  readonly places: ReadonlyMap<string, SourcePlace>;
}

/** Reads the fields of an event. */
export function readEventFields(map: FrontMap): EventFieldsReading {
  const leftovers: Leftovers = { problems: [], texts: [] };
  const reader = recordReader(map, eventFieldNames, leftovers);
  const fields = withoutAbsent({
    seriesId: reader.field("seriesId", "id", readId),
    number: reader.field("number", "number", readPositiveNumber),
    title: reader.field("title", "line", readLine),
    subtitle: reader.field("subtitle", "line", readLine),
    theme: reader.field("theme", "line", readLine),
    status: reader.field("status", "status", readStatus),
    date: reader.field("date", "date", readDate),
    endDate: reader.field("endDate", "date", readDate),
    start: reader.field("start", "time", readTime),
    end: reader.field("end", "time", readTime),
    timeZone: reader.field("timeZone", "timeZone", readTimeZone),
    language: reader.field("language", "language", readLanguage),
    attendance: reader.field("attendance", "attendance", readAttendance),
    venue: reader.field("venue", "entries", (value) => readVenue(value, leftovers)),
    onlineAccess: reader.field("onlineAccess", "entries", (value) => readAccess(value, leftovers)),
    registration: reader.field("registration", "entries", (value) => readRegistration(value, leftovers)),
    rules: reader.field("rules", "rules", readRuleSettings),
    id: reader.field("id", "id", readId),
  });
  return { fields, problems: leftovers.problems, leftovers: leftovers.texts, places: reader.places };
}

function readVenue(value: FrontValue, leftovers: Leftovers): Venue | undefined {
  const map = asMap(value, venueFieldNames.name.de);
  if (map === undefined) return undefined;
  const reader = recordReader(map, venueFieldNames, leftovers);
  const name = reader.field("name", "line", readLine);
  if (name === undefined) return undefined;
  return {
    name,
    ...withoutAbsent({
      address: reader.field("address", "line", readLine),
      url: reader.field("url", "address", addressReader(leftovers.problems)),
    }),
    rooms:
      reader.field(
        "rooms",
        "list",
        listReader((room) => readRoom(room, leftovers)),
      ) ?? [],
  };
}

function readRoom(value: FrontValue, leftovers: Leftovers): Room | undefined {
  const map = asMap(value, roomFieldNames.name.de);
  if (map === undefined) return undefined;
  const reader = recordReader(map, roomFieldNames, leftovers);
  const name = reader.field("name", "line", readLine);
  if (name === undefined) return undefined;
  return {
    name,
    ...withoutAbsent({
      capacity: reader.field("capacity", "number", readPositiveNumber),
      availability: reader.field("availability", "availability", availabilityReader(leftovers)),
    }),
  };
}

function readAccess(value: FrontValue, leftovers: Leftovers): OnlineAccess | undefined {
  const map = asMap(value, accessFieldNames.platform.de);
  if (map === undefined) return undefined;
  const reader = recordReader(map, accessFieldNames, leftovers);
  return withoutAbsent({
    platform: reader.field("platform", "line", readLine),
    joinUrl: reader.field("joinUrl", "address", addressReader(leftovers.problems)),
    note: reader.field("note", "line", readLine),
  });
}

function readRegistration(value: FrontValue, leftovers: Leftovers): Registration | undefined {
  const isAddress = value.kind === "text" && addressReader([])(value) !== undefined;
  const map = asMap(value, isAddress ? registrationFieldNames.url.de : registrationFieldNames.note.de);
  if (map === undefined) return undefined;
  const reader = recordReader(map, registrationFieldNames, leftovers);
  return withoutAbsent({
    url: reader.field("url", "address", addressReader(leftovers.problems)),
    closes: reader.field("closes", "date", readDate),
    fee: reader.field("fee", "line", readLine),
    note: reader.field("note", "line", readLine),
  });
}
