import { cleanProse } from "../../source/clean-text.ts";
import type { SourceText } from "../../source/source-text.ts";
import type { BodyReading } from "../body-reading.ts";
import { topicOfWord } from "../canonical/sections.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { attendanceWords } from "../knowledge/attendance-words.ts";
import { wordTable } from "../knowledge/word-table.ts";
import type { ProgrammeTextOptions } from "../programme-text.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { readLines } from "../structure/read-lines.ts";
import type { TextParsers } from "../structure/text-parsers.ts";
import { withoutAbsent } from "../without-absent.ts";
import { styleOf } from "./block-state.ts";
import { commonTimes } from "./common-times.ts";
import { dayDates } from "./day-dates.ts";
import { isIsoDate } from "./event-labels.ts";
import { habitsOf } from "./habits.ts";
import { placeTimes } from "./half-days.ts";
import type { PastedContext } from "./pasted-context.ts";
import { prepareLines } from "./prepare-lines.ts";
import { projectNames } from "./project-names.ts";
import { readIntroduction } from "./read-introduction.ts";
import { opensItem, readItems } from "./read-items.ts";
import { findTail, readTail } from "./read-tail.ts";
import { reportAfternoons } from "./report-afternoons.ts";
import { reportYear } from "./report-year.ts";
import { textLanguage } from "./text-language.ts";
import { type TimedLine, timedLine } from "./timed-line.ts";
import { settleTitlesAbove } from "./titles-above.ts";

/** Reads a programme that was pasted or written by hand: by its times, its markup and the words around them. */
export function readPastedBody(
  source: SourceText,
  bodyFrom: number,
  options: ProgrammeTextOptions,
  parsers: TextParsers,
): BodyReading {
  const lines = prepareLines(readLines(source, bodyFrom, parsers));
  const language = textLanguage(lines);
  const timed = settleTitlesAbove(
    settleDatedLines(settleAnnouncement(settleTimesBehind(lines.map(timedLine)))),
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
  const tail = readTail(
    timed.slice(border).map(({ line }) => line),
    context,
  );
  const attendance = attendanceOf(lines);
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
    materials: [],
    problems: [...introduction.problems, ...context.problems],
    places: introduction.places,
  };
}

/** Kinds whose time may stand behind their title among others that have it before. */
const holdsSpan = new Set(["break", "meal", "block", "workshop"]);

/** Times behind titles count where the writer puts them there, or where a break has its time behind it. */
function settleTimesBehind(lines: readonly TimedLine[]): readonly TimedLine[] {
  const behind = lines.filter(({ isTimeBehind }) => isTimeBehind).length;
  const before = lines.filter(({ time, isTimeBehind }) => time !== undefined && !isTimeBehind).length;
  if (behind === 0) return lines;
  return lines.map((one) => {
    if (one.isTimeBehind !== true || behind >= before) return one;
    const kind = naturalSessionKind({ title: one.rest, participants: [], hasParts: false });
    return holdsSpan.has(kind) ? one : { line: one.line, rest: one.line.text };
  });
}

/** Where no line has a time but several begin with a date, each of those is an item: lists of lectures. */
function settleDatedLines(lines: readonly TimedLine[]): readonly TimedLine[] {
  const dated = lines.filter(({ lead }) => lead !== undefined).length;
  if (dated < 3 || lines.some(({ time, day }) => time !== undefined && day === undefined)) return lines;
  return lines.map((one) =>
    one.lead === undefined ? one : { line: one.line, day: one.lead, rest: one.lead.rest },
  );
}

/** One line with date, time and words above items with times of their own announces the event: "20. November | 10 – 11 Uhr | online". */
function settleAnnouncement(lines: readonly TimedLine[]): readonly TimedLine[] {
  const dated = lines.filter(({ day, rest }) => day?.time !== undefined && rest !== "");
  const [only] = dated;
  const others = lines.filter(({ day, time }) => day === undefined && time !== undefined).length;
  if (only?.day === undefined || dated.length > 1 || others < 2) return lines;
  const { line, day, rest } = only;
  return lines.flatMap((one) =>
    one === only
      ? [
          { line, day: { ...day, rest: "" }, rest: "" },
          {
            line: {
              ...line,
              text: rest,
              offset: line.offset + line.length - rest.length,
              length: rest.length,
              isApart: false,
            },
            rest,
          },
        ]
      : [one],
  );
}

/** The numbers before lines with times, where times stand behind titles: untimed lines with such numbers are items, too. */
function numberStyleOf(lines: readonly TimedLine[]): string | undefined {
  // An agenda counts its points and gives times to few of them, or to none.
  const points = lines.filter(({ line }) => styleOf(line.bullets) === "TOP").length;
  const timed = lines.filter(({ time }) => time !== undefined).length;
  if (points > 2 && timed * 2 < points && lines.filter(({ day }) => day?.time !== undefined).length < 2)
    return "TOP";
  if (isCountedAgenda(lines)) return "1.";
  const styles = lines
    .filter(({ isTimeBehind }) => isTimeBehind)
    .map(({ line }) => styleOf(line.bullets))
    .filter((style) => style.startsWith("1") || style === "TOP");
  return styles[0];
}

/** Below the heading "Tagesordnung" only numbers: "1. Eröffnung", "2. Wahlen". */
function isCountedAgenda(lines: readonly TimedLine[]): boolean {
  const heading = lines.findIndex(({ line }) => topicOfWord(line.text) === "programme");
  const below = heading === -1 ? [] : lines.slice(heading + 1);
  const counted = below.filter(({ line }) => styleOf(line.bullets) === "1.").length;
  return counted > 2 && below.every(({ time, day }) => time === undefined && day === undefined);
}

/** The first item: a line with a time, or a day with one and with points below it. */
function firstItem(lines: readonly TimedLine[], opens: (one: TimedLine) => boolean): number {
  const heading = programmeHeading(lines, opens);
  const index = lines.findIndex(
    (one, at) =>
      at > heading &&
      opens(one) &&
      one.isFollowing !== true &&
      (one.day === undefined || one.rest !== "" || (one.day.time !== undefined && hasPoints(lines, at))),
  );
  return index === -1 ? lines.length : index;
}

/** The heading "Programm" below which most items stand; times above it announce the event. */
function programmeHeading(lines: readonly TimedLine[], opens: (one: TimedLine) => boolean): number {
  const at = lines.findIndex(({ line, time, day }) => {
    return time === undefined && day === undefined && topicOfWord(line.text) === "programme";
  });
  const above = lines
    .slice(0, Math.max(at, 0))
    .filter(({ time, day }) => time !== undefined && day === undefined);
  const below = lines.slice(at + 1).filter((one) => opens(one)).length;
  return at !== -1 && above.length < 3 && below > above.length * 2 ? at : -1;
}

/** Whether points without times follow, and then another day: not a date above an introduction. */
function hasPoints(lines: readonly TimedLine[], at: number): boolean {
  const others = lines.filter(({ time }) => time !== undefined).length;
  const next = lines[at + 1];
  return others === 0 && next !== undefined && next.day === undefined;
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

const attendanceTable = wordTable(
  attendanceWords.map(({ attendance, textWords }) => ({ meaning: attendance, words: textWords })),
);

/** How one takes part, where the text says so. */
function attendanceOf(lines: readonly ClueLine[]): EventFields["attendance"] {
  for (const { text } of lines) {
    const found = attendanceTable.find(text);
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}
