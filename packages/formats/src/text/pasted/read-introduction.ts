import { LocalDate, type Problem } from "@programmheft/core";
import { cleanProse, isTooLongForLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { topicOfWord } from "../canonical/sections.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { PlacedParticipant } from "../items/item-draft.ts";
import { type EventLabel, eventLabels } from "../knowledge/label-words.ts";
import { participantOf } from "../people/participant-reading.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { localTimeOfClock } from "../time/local-time-of-clock.ts";
import { type DateStatement, findDate, localDateOf } from "../time/read-date.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";
import { withoutAbsent } from "../without-absent.ts";
import type { PastedContext } from "./pasted-context.ts";
import { readRoleLabel } from "./role-label.ts";
import type { TimedLine } from "./timed-line.ts";

/** What stands before the programme. */
export interface Introduction {
  readonly fields: EventFields;
  readonly description?: string;
  readonly moderators: readonly PlacedParticipant[];
  readonly problems: readonly Problem[];
  readonly places: ReadonlyMap<string, ReturnType<typeof placeAt>>;
}

const labelOfFoldedWord = new Map<string, EventLabel>(
  eventLabels.flatMap(({ label, words }) => words.map((word) => [word.toLowerCase(), label] as const)),
);
const labelled = /^([\p{L} ]{2,30}):\s*(\S.*)$/su;
/** A title is no longer than this; longer lines are prose. */
const longestTitle = 200;

/** Reads title, date, announced span, place and description from the lines before the programme. */
export function readIntroduction(lines: readonly TimedLine[], context: PastedContext): Introduction {
  const places = new Map<string, ReturnType<typeof placeAt>>();
  const moderators: PlacedParticipant[] = [];
  const rest: ClueLine[] = [];
  let fields: EventFields = {};
  const add = (found: EventFields, line: ClueLine): void => {
    for (const name of Object.keys(found)) {
      if (!(name in fields)) places.set(name, placeAt(context.source, line.offset, line.length));
    }
    fields = { ...found, ...fields };
  };
  for (const { line, day } of lines) {
    const isHeadingOfProgramme = topicOfWord(line.text) === "programme";
    if (isHeadingOfProgramme) continue;
    if (day !== undefined && localDateOf(day) !== undefined) {
      add({ ...dateField(day), ...spanFields(line.text, day.to) }, line);
      continue;
    }
    const role = readRoleLabel(line.text);
    if (role?.role === "moderator" && role.rest !== "") {
      const place = placeAt(context.source, line.offset, line.length);
      const { people } = readPeople(role.rest, context.projects);
      moderators.push(
        ...people.map((person) => ({ participant: participantOf(person, "moderator"), place })),
      );
      continue;
    }
    const labelFields = fieldsOfLabel(line.text);
    if (labelFields !== undefined) add(labelFields, line);
    else rest.push(line);
  }
  const titleLine = findTitle(rest);
  if (titleLine !== undefined) add({ title: titleLine.text }, titleLine);
  const prose = rest.filter((line) => line !== titleLine);
  const description = cleanProse(paragraphs(prose));
  return { fields, ...(description === undefined ? {} : { description }), moderators, problems: [], places };
}

/** The title: the first heading, else the first line that is no sentence. */
function findTitle(lines: readonly ClueLine[]): ClueLine | undefined {
  const candidates = lines.filter(
    ({ text, bullets }) => bullets === "" && !isTooLongForLine(text) && text.length <= longestTitle,
  );
  const heading = candidates.find(({ heading: degree }) => degree > 0);
  return heading ?? candidates.find(({ text }) => !isSentence(text));
}

function isSentence(text: string): boolean {
  return /[.:;]$/u.test(text) && text.length > 60;
}

function fieldsOfLabel(text: string): EventFields | undefined {
  const match = labelled.exec(text);
  const [, word = "", value = ""] = match ?? [];
  const label = labelOfFoldedWord.get(word.trim().toLowerCase());
  if (label === undefined) return undefined;
  const fields = readers[label](value);
  return Object.keys(fields).length === 0 ? undefined : fields;
}

const readers: Readonly<Record<EventLabel, (value: string) => EventFields>> = {
  date: (value) => {
    const date = findDate(value);
    return date === undefined ? {} : { ...dateField(date), ...spanFields(value, date.to) };
  },
  span: (value) => spanFields(value, 0),
  start: (value) => {
    const date = findDate(value);
    return {
      ...(date === undefined ? {} : dateField(date)),
      ...withoutAbsent({ start: timeIn(value, date?.to ?? 0)?.start }),
    };
  },
  end: (value) => withoutAbsent({ end: timeIn(value, findDate(value)?.to ?? 0)?.start }),
  venue: (value) => {
    const [name = "", ...address] = value.split(/,\s*/u);
    return {
      venue: {
        name: name.trim(),
        ...(address.length === 0 ? {} : { address: address.join(", ") }),
        rooms: [],
      },
    };
  },
  registration: (value) => {
    const closes = findDate(value);
    const date = closes && localDateOf(closes);
    return { registration: { ...(date === undefined ? {} : { closes: date }), note: value } };
  },
  title: (value) => ({ title: value }),
  topic: (value) => ({ theme: value }),
};

function dateField(date: DateStatement): EventFields {
  return withoutAbsent({ date: localDateOf(date) });
}

/** A range that stands on the line of the date announces start and end; a time alone the start. */
function spanFields(text: string, from: number): EventFields {
  const time = timeIn(text, from);
  return time === undefined ? {} : withoutAbsent({ start: time.start, end: time.end });
}

function timeIn(
  text: string,
  from: number,
): { readonly start: string | undefined; readonly end: string | undefined } | undefined {
  const statement = firstTime(text, from);
  if (statement === undefined) return undefined;
  return {
    start: statement.start && localTimeOfClock(statement.start),
    end: statement.end && localTimeOfClock(statement.end),
  };
}

function firstTime(text: string, from: number): TimeStatement | undefined {
  for (const match of text.slice(from, from + 200).matchAll(/(?<![\d.:])(?:ab|von|um|from)?\s?\d{1,2}/giu)) {
    const blanks = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const statement = readTimeStatement(text, from + match.index + blanks);
    if (statement !== undefined) return statement;
  }
  return undefined;
}

/** The lines as Markdown, apart where they stood apart. */
export function paragraphs(lines: readonly ClueLine[]): string {
  return lines
    .map((line, index) => {
      const bullet = line.bullets === "" ? "" : "- ";
      return `${index > 0 && line.isApart ? "\n" : ""}${bullet}${line.text}`;
    })
    .join("\n");
}

/** Whether the text is a date in ISO 8601. */
export function isIsoDate(text: string): boolean {
  return LocalDate.safeParse(text).success;
}
