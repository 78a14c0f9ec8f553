import { type Event, idFromText, Series } from "@programmheft/core";
import { eventOfDraft } from "../exchange/event-of-draft.ts";
import { foreignAddress, foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import type { ImportOptions } from "../exchange/import-options.ts";
import { noTitle, notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { languageOf } from "../exchange/language-of.ts";
import { collectProblems, type ProblemCollector } from "../exchange/problem-collector.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { timeZoneOf } from "../exchange/time-zone-of.ts";
import { parseForeignJson } from "../json/parse-foreign-json.ts";
import { decodeBytes } from "../source/decode-bytes.ts";
import { type JsonRecord, jsonText } from "../source/json-values.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { textLanguage } from "../text/pasted/text-language.ts";
import {
  attendanceOf,
  materialsOf,
  momentOf,
  nameOf,
  partsOf,
  peopleOf,
  statusOf,
  venueOf,
} from "./draft-of-node.ts";
import { jsonLdOfHtml } from "./json-ld-of-html.ts";
import { linkedEvents } from "./linked-events.ts";

/** Part of every runtime that this is meant for, but of none of the types that the sources are checked with. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

const start = { line: 1, column: 1, offset: 0, length: 0 };

/**
 * Reads events from JSON-LD in the words of schema.org: an object, a list or a graph, alone or in the script elements of a page. Events
 * within events become their sessions; an EventSeries becomes the series.
 */
export function readSchemaOrg(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const { text, problems: before } = decodeBytes(bytes);
  if (text === "" && before.length > 0) return { events: [], problems: before, text };
  const isPage = /^\uFEFF?\s*</u.test(text);
  const sources = isPage ? jsonLdOfHtml(text) : [text];
  const parsed = sources.map((source) => parseForeignJson(new TextEncoder().encode(source)));
  const problems = collectProblems([...before, ...parsed.flatMap((one) => (isPage ? [] : one.problems))], {
    place: start,
  });
  const { events: nodes, series } = linkedEvents(parsed.map(({ value }) => value));
  const events = nodes.map((node) => eventOfNode(node, options, problems));
  const [first] = series;
  const found = first === undefined ? undefined : seriesOf(first, problems);
  if (events.length === 0 && problems.all().length === 0) {
    problems.add(
      notThisFormat.create({
        format: "JSON-LD (schema.org)",
        reasonDe: "Es enthält keine Veranstaltung.",
        reasonEn: "It holds no event.",
      }),
    );
  }
  return { ...(found && { series: found }), events, problems: problems.all(), text };
}

function eventOfNode(node: JsonRecord, options: ImportOptions, problems: ProblemCollector): Event {
  const moments = [statedMoment(jsonText(node.startDate)), statedMoment(jsonText(node.endDate))];
  const zoned = timeZoneOf(undefined, moments, options.timeZone, false);
  for (const problem of zoned.problems) problems.add(problem);
  const stated = foreignLine(nameOf(node), problems);
  if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }));
  const title = stated ?? untitled.de;
  const description = foreignProse(jsonText(node.description));
  const items = partsOf(node, problems);
  const people = peopleOf(node, problems);
  const moderators = items.length === 0 ? people : people.filter(({ role }) => role === "moderator");
  const url = foreignAddress(jsonText(node.url));
  return eventOfDraft(
    {
      id: jsonText(node.identifier),
      title,
      subtitle: foreignLine(jsonText(node.alternateName), problems),
      description,
      language:
        languageOf(jsonText(node.inLanguage)) ??
        languageOf(options.language) ??
        textLanguage([{ text: `${title} ${description ?? ""}` }]),
      status: statusOf(node.eventStatus),
      attendance: attendanceOf(node),
      timeZone: zoned.zone,
      firstDay: moments[0]?.date,
      lastDay: moments[1]?.date,
      start: momentOf(node.startDate),
      end: momentOf(node.endDate),
      venue: venueOf(node, problems),
      registration: url === undefined ? undefined : { url },
      moderators,
      materials: [...materialsOf(node, problems)],
      items,
    },
    problems,
  );
}

function seriesOf(node: JsonRecord, problems: ProblemCollector): Series | undefined {
  const title = foreignLine(nameOf(node), problems);
  if (title === undefined) return undefined;
  const description = foreignProse(jsonText(node.description));
  const organizer = foreignLine(nameOf(node.organizer), problems);
  const url = foreignAddress(jsonText(node.url));
  return Series.parse({
    id: idFromText(title),
    title,
    ...(description !== undefined && { description }),
    ...(organizer !== undefined && { organizers: [organizer] }),
    ...(url !== undefined && { url }),
  });
}
