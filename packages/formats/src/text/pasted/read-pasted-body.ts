import { cleanProse } from "../../source/clean-text.ts";
import type { SourceText } from "../../source/source-text.ts";
import type { BodyReading } from "../body-reading.ts";
import type { AttributeReaders } from "../canonical/attribute-readers.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import type { ProgrammeTextOptions } from "../programme-text.ts";
import { readLines } from "../structure/read-lines.ts";
import type { TextParsers } from "../structure/text-parsers.ts";
import { withoutAbsent } from "../without-absent.ts";
import { commonTimes } from "./common-times.ts";
import { dayDates } from "./day-dates.ts";
import { isIsoDate } from "./event-labels.ts";
import { firstItem } from "./first-item.ts";
import { habitsOf } from "./habits.ts";
import { placeTimes } from "./half-days.ts";
import { linkedMaterials, reportAddresses } from "./linked-materials.ts";
import { numberStyleOf } from "./number-style.ts";
import type { PastedContext } from "./pasted-context.ts";
import { prepareLines } from "./prepare-lines.ts";
import { projectNames } from "./project-names.ts";
import { readIntroduction } from "./read-introduction.ts";
import { opensItem, readItems } from "./read-items.ts";
import { findTail, readTail } from "./read-tail.ts";
import { readTimedLine } from "./read-timed-line.ts";
import { reportAfternoons } from "./report-afternoons.ts";
import { reportYear } from "./report-year.ts";
import { settleAnnouncement } from "./settle-announcement.ts";
import { settleDatedLines } from "./settle-dated-lines.ts";
import { settleDayTitles } from "./settle-day-titles.ts";
import { settleTimesBehind } from "./settle-times-behind.ts";
import { settleUntimed } from "./settle-untimed.ts";
import { statedAttendance } from "./stated-attendance.ts";
import { textLanguage } from "./text-language.ts";
import type { TimedLine } from "./timed-line.ts";
import { settleTitlesAbove } from "./titles-above.ts";

/** Reads a programme that was pasted or written by hand: by its times, its markup and the words around them. */
export function readPastedBody(
  source: SourceText,
  bodyFrom: number,
  options: ProgrammeTextOptions,
  parsers: TextParsers,
  attributes?: AttributeReaders,
): BodyReading {
  const lines = prepareLines(readLines(source, bodyFrom, parsers));
  const language = textLanguage(lines);
  const timed = settleUntimed(
    settleTitlesAbove(
      settleDatedLines(settleAnnouncement(settleTimesBehind(settleDayTitles(lines.map(readTimedLine))))),
    ),
  );
  const numberStyle = numberStyleOf(timed);
  const opens = (one: TimedLine) => opensItem(one, numberStyle === undefined ? {} : { numberStyle });
  const firstAnchor = firstItem(timed, opens);
  const below = timed.slice(firstAnchor);
  const border = firstAnchor + findTail(below);
  const programme = timed.slice(firstAnchor, border);
  const projects = projectNames(lines, options.projects);
  const context: PastedContext = {
    source,
    language,
    projects,
    habits: habitsOf(programme, projects),
    moderators: [],
    afternoons: [],
    asides: [],
    problems: [],
    ...(attributes === undefined ? {} : { attributes }),
  };
  const days = dayDates(timed, (index) => index >= firstAnchor && index < border);
  const introduction = readIntroduction(timed.slice(0, firstAnchor), days, context);
  const headings = timed.slice(0, border).filter(({ day }) => day !== undefined && !day.lastDate);
  const distinct = new Set(headings.flatMap(({ day }) => (day === undefined ? [] : [days.dayOf(day)])));
  const heading = timed
    .slice(0, firstAnchor)
    .findLast(({ day }) => day !== undefined && day.lastDate === undefined)?.day;
  const firstDay = heading === undefined ? undefined : days.dayOf(heading);
  const isOneDay = distinct.size < 2;
  const items = readItems(
    {
      lines: programme,
      times: placeTimes(timed),
      days,
      ...withoutAbsent({ commonTimes: commonTimes(timed) }),
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(numberStyle === undefined ? {} : { numberStyle }),
    },
    context,
  );
  reportAfternoons(context);
  reportYear(days, context);
  reportAddresses(lines, context);
  const tail = readTail(
    timed.slice(border).map(({ line }) => line),
    context,
  );
  const attendance = statedAttendance(lines);
  const linked = new Set(items.flatMap(({ materials }) => materials.map(({ url }) => url)));
  const fields: EventFields = {
    ...(options.language === undefined ? { language } : {}),
    ...(attendance === undefined ? {} : { attendance }),
    ...tail.fields,
    ...introduction.fields,
    ...datesOf(items, isOneDay),
  };
  return {
    fields,
    ...(introduction.description === undefined ? {} : { description: introduction.description }),
    ...withoutAbsent({ notes: cleanProse([...context.asides, tail.notes ?? ""].join("\n")) }),
    items: isOneDay ? items.map(withoutDate) : items,
    moderators: withoutTwins([...introduction.moderators, ...context.moderators, ...tail.moderators]),
    materials: linkedMaterials(lines).filter(({ url }) => !linked.has(url)),
    problems: [...introduction.problems, ...context.problems],
    places: introduction.places,
  };
}

/** The first day of the event, and the last where there are several. */
function datesOf(items: readonly ItemDraft[], isOneDay: boolean): EventFields {
  const dates = items.flatMap(({ day }) => (day !== undefined && isIsoDate(day) ? [day] : [])).sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined) return {};
  return isOneDay || last === undefined || last === first ? { date: first } : { date: first, endDate: last };
}

/** The date of a single day stands at the event. */
function withoutDate({ day, ...item }: ItemDraft): ItemDraft {
  return day === undefined || isIsoDate(day) ? item : { ...item, day };
}

function withoutTwins(people: readonly PlacedParticipant[]): readonly PlacedParticipant[] {
  const byId = new Map<string, PlacedParticipant>();
  for (const one of people) if (!byId.has(one.participant.id)) byId.set(one.participant.id, one);
  return [...byId.values()];
}
