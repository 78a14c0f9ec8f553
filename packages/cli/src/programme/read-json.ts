import { readEventJson } from "@programmheft/formats/json";
import { placeOfPath } from "@programmheft/formats/text";
import type { EventReading } from "./input-format.ts";

/** Reads an event as JSON. */
export function readJson(bytes: Uint8Array): EventReading {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const { value, problems, places } = readEventJson(text);
  return { ...(value && { event: value }), text, problems, placeOf: (path) => placeOfPath(places, path) };
}
