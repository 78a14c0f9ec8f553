import { type Event, idFromText, Series } from "@programmheft/core";
import { eventOfDraft } from "../exchange/event-of-draft.ts";
import { foreignAddress, foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import type { ImportOptions } from "../exchange/import-options.ts";
import { noTitle, restNotRead } from "../exchange/import-problems.ts";
import { languageOf } from "../exchange/language-of.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { timeZoneOf } from "../exchange/time-zone-of.ts";
import { type JsonRecord, jsonText } from "../source/json-values.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { textLanguage } from "../text/pasted/text-language.ts";
import { attendanceOf } from "./attendance-of.ts";
import { linkedEvents, mostEvents } from "./linked-events.ts";
import { materialsOf } from "./materials-of.ts";
import { momentOf } from "./moment-of.ts";
import { nameOf } from "./name-of.ts";
import { partsOf } from "./parts-of.ts";
import { peopleOf } from "./people-of.ts";
import { statusOf } from "./status-of.ts";
import { venueOf } from "./venue-of.ts";

/** The events of values of JSON-LD, and the series to which they belong. */
export interface JsonLdEvents {
  readonly series?: Series;
  readonly events: readonly Event[];
}

/** Reads what is there in the words of schema.org. */
export function eventsOfJsonLd(
  values: unknown,
  options: ImportOptions,
  problems: ProblemCollector,
): JsonLdEvents {
  const { events: nodes, series, isCut } = linkedEvents(values);
  if (isCut) {
    problems.add(
      restNotRead.create({
        readDe: `ein Teil der Veranstaltungen, höchstens ${mostEvents}`,
        readEn: `a part of the events, at most ${mostEvents}`,
      }),
    );
  }
  const events = nodes.map((node) => eventOfNode(node, options, problems));
  const [first, ...others] = series;
  const found = first === undefined ? undefined : seriesOf(first, problems);
  if (found !== undefined && others.some((one) => nameOf(one) !== nameOf(first))) {
    problems.add(
      restNotRead.create({ readDe: `die Reihe „${found.title}“`, readEn: `the series “${found.title}”` }),
    );
  }
  return { ...(found && { series: found }), events };
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
