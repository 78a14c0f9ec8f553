import { readEventJson } from "@programmheft/formats/json";
import { placeOfPath } from "@programmheft/formats/text";
import type { EventReading } from "./input-format.ts";

/** Reads an event as JSON. */
export function readJson(bytes: Uint8Array): EventReading {
  const { value, text, problems, places } = readEventJson(bytes);
  return { ...(value && { event: value }), text, problems, placeOf: (path) => placeOfPath(places, path) };
}
