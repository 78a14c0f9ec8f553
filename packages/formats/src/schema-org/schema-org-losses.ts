import type { Agenda } from "@programmheft/core";
import type { Loss } from "../exchange/loss.ts";
import { lossesOfReading, type WrittenAsText } from "../exchange/losses-of-reading.ts";
import { collectProblems } from "../exchange/problem-collector.ts";
import { eventsOfJsonLd } from "./events-of-json-ld.ts";

/** Words with which no search engine connects a meaning. */
const asText: WrittenAsText = {
  marks: ["optional", "track", "project"],
  words: ["role", "affiliation", "position"],
};

/**
 * Everything of an agenda that the words of schema.org do not say.
 * @param node what was written
 */
export function schemaOrgLosses(agenda: Agenda, node: object): readonly Loss[] {
  return lossesOfReading(agenda, eventsOfJsonLd(node, {}, collectProblems()), asText);
}
