import { Series } from "@programmheft/core";
import type { JsonReading } from "./json-reading.ts";
import { readJson } from "./read-json.ts";

/** Reads a series with its events as JSON (see `seriesJsonSchema`), in the way of `readEventJson`. */
export function readSeriesJson(source: string | Uint8Array): JsonReading<Series> {
  return readJson(source, Series);
}
