import { compareProblems, type Event, idFromText, languageFor, type Problem } from "@programmheft/core";
import { cleanProse } from "../source/clean-text.ts";
import { lineAt, placeAt, placeOfLine, type SourceText, sourceText } from "../source/source-text.ts";
import type { BodyReading } from "./body-reading.ts";
import type { CanonicalForm } from "./canonical/read-canonical-form.ts";
import { findFrontMatter } from "./front-matter/find-front-matter.ts";
import type { EventFieldsReading } from "./front-matter/read-event-fields.ts";
import { assembleSessions } from "./items/assemble-sessions.ts";
import { untitled } from "./knowledge/untitled.ts";
import { readPastedBody } from "./pasted/read-pasted-body.ts";
import type { ProgrammeText, ProgrammeTextOptions } from "./programme-text.ts";
import type { TextParsers } from "./structure/text-parsers.ts";
import { emptyText, noDate, noProgramme, noTitle, textTooLong } from "./text-problems.ts";
import { checkWeekdays } from "./time/check-weekdays.ts";

/** The longest text that is read as a whole, in UTF-16 units. */
const mostSigns = 10_000_000;

/** Reads a programme text with these parsers. See `readProgrammeText`. */
export function readTextWith(
  text: string,
  options: ProgrammeTextOptions,
  parsers: TextParsers,
): ProgrammeText {
  const source = sourceText(boundedText(text));
  const problems: Problem[] = [];
  if (source.text.length < text.length) problems.push(reportTooLong(source));
  const lines = findFrontMatter(source);
  const {
    front,
    body: canonical,
    attributes,
  }: Partial<CanonicalForm> = lines === undefined
    ? {}
    : parsers.canonical(source, lines, languageFor(options.language ?? "de"));
  problems.push(...(front?.problems ?? []));
  const body = canonical ?? readPastedBody(source, lines?.bodyFrom ?? 0, options, parsers, attributes);
  for (const problem of [body.problems, checkWeekdays(source)].flat()) problems.push(problem);
  const assembled = assembleSessions(body.items);
  const event = assembleEvent(body, front, options, [...assembled.sessions]);
  problems.push(...missingParts(source, event, body, front !== undefined));
  return {
    event,
    problems: problems.sort(compareProblems),
    places: new Map([...body.places, ...(front?.places ?? []), ...assembled.places]),
  };
}

function boundedText(text: string): string {
  if (text.length <= mostSigns) return text;
  const end = text.lastIndexOf("\n", mostSigns);
  return text.slice(0, end > 0 ? end : mostSigns);
}

function reportTooLong(source: SourceText): Problem {
  const line = source.lineStarts.length;
  return textTooLong.create({ most: mostSigns, line }, { place: placeOfLine(source, line - 1) });
}

function assembleEvent(
  body: BodyReading,
  front: EventFieldsReading | undefined,
  options: ProgrammeTextOptions,
  sessions: Event["sessions"],
): Event {
  const { timeZone = "Europe/Berlin", language = "de", seriesId } = options;
  const fields = { ...(seriesId === undefined ? {} : { seriesId }), ...body.fields, ...front?.fields };
  const title = fields.title ?? untitled[languageFor(fields.language ?? language)];
  const notes = cleanProse([body.notes ?? "", ...(front?.leftovers ?? [])].join("\n\n"));
  return {
    timeZone,
    language,
    status: "scheduled",
    ...fields,
    id: fields.id ?? idFromText(title),
    title,
    ...(body.description === undefined ? {} : { description: body.description }),
    moderators: body.moderators.map(({ participant }) => participant),
    sessions,
    materials: [...body.materials],
    ...(notes === undefined ? {} : { notes }),
  };
}

/** What a programme text needs and this one lacks. */
function missingParts(
  source: SourceText,
  event: Event,
  body: BodyReading,
  hasFrontMatter: boolean,
): readonly Problem[] {
  if (source.text.trim() === "") return [emptyText.create({}, { place: placeAt(source, 0, 0) })];
  const firstLine = source.lineStarts.findIndex((_, index) => lineAt(source, index).trim() !== "");
  const place = placeOfLine(source, Math.max(firstLine, 0));
  const isUntitled = event.title === untitled.de || event.title === untitled.en;
  return [
    ...(isUntitled ? [noTitle.create({ title: event.title }, { place, path: ["title"] })] : []),
    ...(event.date === undefined && event.status !== "draft" && !hasDatedDays(body)
      ? [noDate.create({}, { place, path: ["date"] })]
      : []),
    ...(event.sessions.length === 0 && !hasFrontMatter
      ? [noProgramme.create({}, { place, path: ["sessions"] })]
      : []),
  ];
}

function hasDatedDays(body: BodyReading): boolean {
  return body.items.some(({ day }) => day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day));
}
