import type { Problem } from "@programmheft/core";
import type { ImportOptions } from "../exchange/import-options.ts";
import { notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { collectProblems } from "../exchange/problem-collector.ts";
import { decodeBytes } from "../source/decode-bytes.ts";
import { placeAt, sourceText } from "../source/source-text.ts";
import { parseXml } from "../xml/parse-xml.ts";
import { childNamed, type XmlElement } from "../xml/xml-element.ts";
import { eventOfSchedule } from "./event-of-schedule.ts";
import { collectItems, scheduleOfXml } from "./schedule-of-xml.ts";

/**
 * Reads a schedule.xml as Pentabarf, frab, pretalx, FOSDEM and others write it (https://c3voc.de/wiki/schedule), valid or not: one
 * event with all its days, rooms and tracks, sessions in the order of time.
 *
 * What could not be read or had to be assumed is reported with its place. Entities of a document type are never expanded.
 */
export function readScheduleXml(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const decoded = decodeBytes(bytes);
  if (decoded.text === "" && decoded.problems.length > 0)
    return { events: [], problems: decoded.problems, text: "" };
  const source = sourceText(decoded.text);
  const items = collectItems(source);
  const { root, problems } = parseXml(source, items.take);
  if (root === undefined) return { events: [], problems, text: source.text };
  const found = [...decoded.problems, ...problems];
  const foreign = whatElse(root);
  if (foreign !== undefined) {
    const reason = { format: "schedule.xml", reasonDe: foreign.de, reasonEn: foreign.en };
    const refusal: Problem = notThisFormat.create(reason, { place: placeAt(source, root.offset, 0) });
    return { events: [], problems: [...found, refusal], text: source.text };
  }
  const read = eventOfSchedule(
    scheduleOfXml(root, items, source),
    collectProblems(found, () => ({ place: placeAt(source, root.offset, 0) })),
    options,
  );
  return { ...read, text: source.text };
}

/** What XML is that is no schedule, in words. */
function whatElse(root: XmlElement): { readonly de: string; readonly en: string } | undefined {
  if (root.name !== "schedule") {
    const name = root.name.slice(0, 40);
    return {
      de: `Das Wurzelelement heißt „${name}“ statt „schedule“.`,
      en: `The root element is “${name}” rather than “schedule”.`,
    };
  }
  if (root.attributes.xmlns !== undefined) {
    const space = root.attributes.xmlns.slice(0, 80);
    return { de: `Es gehört zum Namensraum „${space}“.`, en: `It belongs to the namespace “${space}”.` };
  }
  if (childNamed(root, "conference") === undefined && childNamed(root, "day") === undefined)
    return { de: "Es hat weder „conference“ noch „day“.", en: "It has neither “conference” nor “day”." };
  return undefined;
}
