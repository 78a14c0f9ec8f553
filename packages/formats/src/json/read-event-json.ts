import { Event } from "@programmheft/core";
import type { JsonReading } from "./json-reading.ts";
import { readJson } from "./read-json.ts";

/**
 * Reads an event as JSON (see `eventJsonSchema`). What does not fit is reported with line and column and left out; where the
 * rest is a whole event, that is the value.
 */
export function readEventJson(source: string | Uint8Array): JsonReading<Event> {
  return readJson(source, Event);
}
