import { cleanProse } from "../../source/clean-text.ts";
import { placeAt, type SourceText } from "../../source/source-text.ts";
import type { BodyReading } from "../body-reading.ts";
import { topicOfWord } from "../canonical/sections.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import { attendanceWords } from "../knowledge/attendance-words.ts";
import { untitled } from "../knowledge/untitled.ts";
import { wordTable } from "../knowledge/word-table.ts";
import { participantOf } from "../people/participant-reading.ts";
import { readPeople } from "../people/read-people.ts";
import type { ProgrammeTextOptions } from "../programme-text.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { readLines } from "../structure/read-lines.ts";
import { itemWithoutTitle, timeOutOfRange } from "../text-problems.ts";
import type { Clock } from "../time/clock.ts";
import { localTimeOfClock } from "../time/local-time-of-clock.ts";
import { localDateOf } from "../time/read-date.ts";
import type { PastedContext } from "./pasted-context.ts";
import { projectNames } from "./project-names.ts";
import { readBlock } from "./read-block.ts";
import { paragraphs, readIntroduction } from "./read-introduction.ts";
import { readRoleLabel } from "./role-label.ts";
import { textLanguage } from "./text-language.ts";
import { type TimedLine, timedLine } from "./timed-line.ts";

/** Reads a programme that was pasted or written by hand: by its times, its markup and the words around them. */
export function readPastedBody(
  source: SourceText,
  bodyFrom: number,
  options: ProgrammeTextOptions,
): BodyReading {
  const lines = readLines(source, bodyFrom);
  const language = textLanguage(lines);
  const context: PastedContext = {
    source,
    language,
    projects: projectNames(lines, options.projects),
    problems: [],
  };
  const timed = lines.map(timedLine);
  const anchors = timed.flatMap(({ time }, index) => (time === undefined ? [] : [index]));
  const firstAnchor = anchors[0] ?? timed.length;
  const introduction = readIntroduction(timed.slice(0, firstAnchor), context);
  const programme = splitTail(timed.slice(firstAnchor));
  const items = readItems(programme.lines, context);
  const tail = readTail(programme.tail, context);
  const attendance = attendanceOf(lines);
  const fields: EventFields = {
    ...(options.language === undefined ? { language } : {}),
    ...(attendance === undefined ? {} : { attendance }),
    ...introduction.fields,
  };
  return {
    fields,
    ...(introduction.description === undefined ? {} : { description: introduction.description }),
    ...(tail.notes === undefined ? {} : { notes: tail.notes }),
    items,
    moderators: [...introduction.moderators, ...tail.moderators],
    materials: [],
    problems: [...introduction.problems, ...context.problems],
    places: introduction.places,
  };
}

/** The programme ends where, apart from its last item, something begins that is no part of it. */
function splitTail(lines: readonly TimedLine[]): {
  readonly lines: readonly TimedLine[];
  readonly tail: readonly ClueLine[];
} {
  const last = lines.findLastIndex(({ time }) => time !== undefined);
  const border = lines.findIndex(({ line }, index) => index > last && line.isApart && opensTail(line));
  if (border === -1) return { lines, tail: [] };
  return { lines: lines.slice(0, border), tail: lines.slice(border).map(({ line }) => line) };
}

function opensTail(line: ClueLine): boolean {
  if (line.heading > 0 || /^[^:]{2,40}:$/u.test(line.text)) return true;
  const topic = topicOfWord(line.text);
  return (topic !== undefined && topic !== "programme") || readRoleLabel(line.text)?.role === "moderator";
}

function readItems(lines: readonly TimedLine[], context: PastedContext): readonly ItemDraft[] {
  const items: ItemDraft[] = [];
  let day: string | undefined;
  for (let index = 0; index < lines.length; ) {
    const timed = lines[index];
    let end = index + 1;
    while (end < lines.length && lines[end]?.time === undefined && lines[end]?.day === undefined) end += 1;
    if (timed?.day !== undefined) day = localDateOf(timed.day) ?? timed.line.text;
    if (timed?.time !== undefined) {
      items.push(
        readItem(
          timed,
          lines.slice(index + 1, end).map(({ line }) => line),
          day,
          context,
        ),
      );
    }
    index = end;
  }
  return items;
}

function readItem(
  timed: TimedLine,
  below: readonly ClueLine[],
  day: string | undefined,
  context: PastedContext,
): ItemDraft {
  const { line, time } = timed;
  const place = placeAt(context.source, line.offset, line.length);
  const start = checkedTime(time?.start, timed, context);
  const end = checkedTime(time?.end, timed, context);
  const isImpossible = (time?.start && start === undefined) || (time?.end && end === undefined);
  const titleText = isImpossible ? line.text : timed.rest;
  const { hasTitle, ...draft } = readBlock(line, titleText, below, context);
  if (!hasTitle)
    context.problems.push(itemWithoutTitle.create({ title: untitled[context.language] }, { place }));
  return {
    ...draft,
    title: hasTitle ? draft.title : untitled[context.language],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(day === undefined ? {} : { day }),
    places: {
      item: place,
      ...(start === undefined ? {} : { start: place }),
      ...(end === undefined ? {} : { end: place }),
    },
  };
}

function checkedTime(
  clock: Clock | undefined,
  { line, time }: TimedLine,
  context: PastedContext,
): string | undefined {
  if (clock === undefined || time === undefined) return undefined;
  const local = localTimeOfClock(clock);
  if (local === undefined) {
    const shown = line.text.slice(time.from, time.to).trim();
    context.problems.push(
      timeOutOfRange.create({ time: shown }, { place: placeAt(context.source, line.offset, time.to) }),
    );
  }
  return local;
}

/** Reads what stands below the programme: people in a role, the rest as notes. */
function readTail(
  lines: readonly ClueLine[],
  context: PastedContext,
): { readonly moderators: readonly PlacedParticipant[]; readonly notes?: string } {
  const moderators: PlacedParticipant[] = [];
  const notes: ClueLine[] = [];
  let isModeration = false;
  for (const line of lines) {
    const label = readRoleLabel(line.text);
    if (label !== undefined || (line.isApart && /:$/u.test(line.text)) || line.heading > 0) {
      isModeration = label?.role === "moderator" || topicOfWord(line.text) === "moderation";
    }
    const text = isModeration && label !== undefined ? label.rest : line.text;
    const reading = isModeration && text !== "" ? readPeople(text, context.projects) : undefined;
    if (reading !== undefined && reading.likeness !== "none") {
      const place = placeAt(context.source, line.offset, line.length);
      moderators.push(
        ...reading.people.map((person) => ({ participant: participantOf(person, "moderator"), place })),
      );
    } else if (!(isModeration && (text === "" || topicOfWord(text) === "moderation"))) notes.push(line);
  }
  const prose = cleanProse(paragraphs(notes));
  return { moderators, ...(prose === undefined ? {} : { notes: prose }) };
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
