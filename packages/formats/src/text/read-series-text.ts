import {
  compareProblems,
  idFromText,
  languageFor,
  type Problem,
  type Reading,
  type Series,
} from "@programmheft/core";
import { cleanProse } from "../source/clean-text.ts";
import type { PathPlaces } from "../source/path-places.ts";
import { placeAt, type SourceText, sourceText } from "../source/source-text.ts";
import { findFrontMatter } from "./front-matter/find-front-matter.ts";
import { parseFrontMatter } from "./front-matter/parse-front-matter.ts";
import { readSeriesFields, type SeriesFields } from "./front-matter/read-series-fields.ts";
import type { Leftovers } from "./front-matter/record-reader.ts";
import { untitled } from "./knowledge/untitled.ts";
import { noTitle } from "./text-problems.ts";

/** A series that was read, and where its fields stand in the text. */
export interface SeriesText extends Reading<Series> {
  readonly value: Series;
  readonly places: PathPlaces;
}

/**
 * Reads the text of a series: front matter with what belongs to all events, and a description in Markdown. The events have
 * files of their own, so `events` is empty. Entries that are not understood are kept at the end of the description.
 */
export function readSeriesText(text: string): SeriesText {
  const source = sourceText(text);
  const leftovers: Leftovers = { problems: [], texts: [] };
  const problems: Problem[] = [];
  const lines = findFrontMatter(source);
  let fields: SeriesFields = {};
  let places: PathPlaces = new Map();
  if (lines !== undefined) {
    const parsed = parseFrontMatter(source, lines);
    problems.push(...parsed.problems);
    ({ fields, places } = readSeriesFields(parsed.map, leftovers));
  }
  problems.push(...leftovers.problems);
  const body = source.text.slice(source.lineStarts[lines?.bodyFrom ?? 0] ?? source.text.length);
  const description = cleanProse([cleanProse(body) ?? "", ...leftovers.texts].join("\n\n"));
  const title =
    fields.title ??
    titleOfBody(source, lines?.bodyFrom ?? 0) ??
    untitled[languageFor(fields.language ?? "de")];
  if (title === untitled.de || title === untitled.en) {
    problems.push(noTitle.create({ title }, { place: placeAt(source, 0, 0), path: ["title"] }));
  }
  return {
    value: {
      language: "de",
      timeZone: "Europe/Berlin",
      organizers: [],
      people: [],
      organizations: [],
      projects: [],
      materials: [],
      ...fields,
      id: fields.id ?? idFromText(title),
      title,
      ...(description === undefined ? {} : { description }),
      events: [],
    },
    problems: problems.sort(compareProblems),
    places,
  };
}

/** The first heading of the body, where the front matter states no title. */
function titleOfBody(source: SourceText, from: number): string | undefined {
  const body = source.text.slice(source.lineStarts[from] ?? source.text.length);
  return /^#{1,2}[ \t]+(\S[^\r\n]{0,500})$/mu.exec(body)?.[1]?.trim();
}
