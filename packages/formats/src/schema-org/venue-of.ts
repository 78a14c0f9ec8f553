import type { Venue } from "@programmheft/core";
import { foreignLine } from "../exchange/foreign-text.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import { type JsonRecord, jsonRecord, jsonText } from "../source/json-values.ts";
import { nameOf } from "./name-of.ts";
import { placeOf } from "./place-of.ts";

/** The place of an event: its name, and its address in one line. */
export function venueOf(node: JsonRecord, problems: ProblemCollector): Venue | undefined {
  const place = placeOf(node);
  if (place === undefined) return undefined;
  const { address } = jsonRecord(place) ?? {};
  const parts = jsonRecord(address) ?? {};
  const town = [jsonText(parts.postalCode), jsonText(parts.addressLocality)].filter(Boolean).join(" ");
  const line = jsonText(address) ?? [jsonText(parts.streetAddress), town].filter(Boolean).join(", ");
  const written = foreignLine(line, problems);
  const name = foreignLine(nameOf(place), problems) ?? written;
  if (name === undefined) return undefined;
  return { name, ...(written !== undefined && written !== name && { address: written }), rooms: [] };
}
