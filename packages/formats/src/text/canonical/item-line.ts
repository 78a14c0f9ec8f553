import {
  type Duration,
  durationOfMinutes,
  type Language,
  type LocalTime,
  minutesOfDuration,
} from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { localTimeOfClock } from "../time/local-time-of-clock.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import { type Attributes, printAttributes, splitAttributes } from "./attributes.ts";
import { itemMarkOf, printItemMark } from "./item-mark.ts";
import { escapeText, type MarkedText, markText, sliceMarked } from "./marked-text.ts";

/** A line of a programme in the canonical form: `10:00 – 10:20 Title [Project] (20 Min.) (optional) {art=panel}`. */
export interface ItemLine {
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  readonly title: string;
  readonly project?: string;
  readonly duration?: Duration;
  readonly optional?: true;
  readonly cancelled?: true;
  readonly attributes: Attributes;
  /** Who takes part, where that stands behind the title (`Title » Name, Organisation`) and not on lines below, as it is printed. */
  readonly people?: MarkedText;
  /** A time that no clock shows and that was left in the title. */
  readonly impossibleTime?: string;
  /** A name in braces that is no known attribute; the braces were left in the title. */
  readonly unknownAttribute?: string;
}

type Marks = Pick<ItemLine, "duration" | "optional" | "cancelled">;

/** Reads an item line, without its bullet. */
export function readItemLine(raw: string): ItemLine {
  const { rest, attributes, unknown } = splitAttributes(markText(raw));
  const { rest: unmarked, marks } = takeMarks(rest);
  const { rest: unpeopled, people } = takePeople(unmarked);
  const { rest: unprojected, project } = takeProject(unpeopled);
  const time = takeTime(unprojected);
  const {
    title: statedTitle,
    project: statedProject,
    duration: statedDuration,
    ...values
  } = attributes.values;
  const title = statedTitle ?? cleanLine(time.rest.text);
  const theProject = statedProject ?? project;
  const duration = statedDuration ?? marks.duration;
  return {
    ...(time.start === undefined ? {} : { start: time.start }),
    ...(time.end === undefined ? {} : { end: time.end }),
    title,
    ...(theProject === undefined ? {} : { project: theProject }),
    ...marks,
    ...(duration === undefined ? {} : { duration }),
    attributes: { ...attributes, values },
    ...(people === undefined ? {} : { people }),
    ...(time.impossible === undefined ? {} : { impossibleTime: time.impossible }),
    ...(unknown === undefined ? {} : { unknownAttribute: unknown }),
  };
}

/**
 * Writes an item line: in the natural form where that reads back as the same line, else with escapes, else by attributes.
 * `accepts` can refuse forms that would be taken for another kind of line.
 */
export function printItemLine(
  line: ItemLine,
  language: Language,
  accepts: (printed: string) => boolean = () => true,
): string {
  const natural = (write: (text: string) => string, stated: Attributes["values"] = {}) =>
    [
      printTime(line, language),
      stated.title === undefined ? write(line.title) : "",
      line.project === undefined || stated.project !== undefined ? "" : `[${write(line.project)}]`,
      ...printMarks(line, language),
      printAttributes(
        { ...line.attributes, values: { ...lengthAsAttribute(line), ...stated, ...line.attributes.values } },
        language,
      ),
    ]
      .filter((part) => part !== "")
      .join(" ");
  const candidates = [natural((text) => text), natural(escapeText)];
  const byAttributes = natural(escapeText, {
    title: line.title,
    ...(line.project === undefined ? {} : { project: line.project }),
  });
  return (
    candidates.find((candidate) => accepts(candidate) && isSameLine(readItemLine(candidate), line)) ??
    byAttributes
  );
}

function takeTime(line: MarkedText): {
  readonly rest: MarkedText;
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  readonly impossible?: string;
} {
  const statement = readTimeStatement(line.mask);
  if (statement === undefined) return { rest: line };
  const behind = line.mask.slice(statement.to, statement.to + 1);
  if (behind !== "" && behind !== " " && behind !== ":" && behind !== ",") return { rest: line };
  const start = statement.start && localTimeOfClock(statement.start);
  const end = statement.end && localTimeOfClock(statement.end);
  if ((statement.start && start === undefined) || (statement.end && end === undefined)) {
    return { rest: line, impossible: line.text.slice(statement.from, statement.to) };
  }
  const gap = /^\s?[:,]?\s+/u.exec(line.mask.slice(statement.to, statement.to + 8))?.[0].length ?? 0;
  const rest = sliceMarked(line, statement.to + gap);
  return { rest, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function takePeople(line: MarkedText): { readonly rest: MarkedText; readonly people?: MarkedText } {
  const at = line.mask.indexOf(" » ");
  return at < 1
    ? { rest: line }
    : { rest: sliceMarked(line, 0, at), people: sliceMarked(line, at + " » ".length) };
}

function takeProject(line: MarkedText): { readonly rest: MarkedText; readonly project?: string } {
  if (!line.mask.endsWith("]")) return { rest: line };
  const open = line.mask.lastIndexOf("[");
  if (open < 1 || line.mask[open - 1] !== " " || line.mask.indexOf("]", open) !== line.mask.length - 1)
    return { rest: line };
  const project = cleanLine(line.text.slice(open + 1, -1));
  return project === "" ? { rest: line } : { rest: sliceMarked(line, 0, open), project };
}

function takeMarks(line: MarkedText): { readonly rest: MarkedText; readonly marks: Marks } {
  let rest = line;
  let marks: Marks = {};
  while (rest.mask.endsWith(")")) {
    const open = rest.mask.lastIndexOf("(");
    if (open > 0 && rest.mask[open - 1] !== " ") break;
    if (open === -1 || rest.mask.slice(open).includes("\0")) break;
    const mark = itemMarkOf(rest.text.slice(open + 1, -1));
    if (mark === undefined || Object.keys(mark).some((name) => name in marks)) break;
    marks = { ...mark, ...marks };
    rest = sliceMarked(rest, 0, open);
  }
  return { rest, marks };
}

function printTime({ start, end }: ItemLine, language: Language): string {
  if (start === undefined) return end === undefined ? "" : `${language === "de" ? "bis" : "until"} ${end}`;
  return end === undefined ? start : `${start} – ${end}`;
}

function printMarks(line: ItemLine, language: Language): readonly string[] {
  return [
    ...(line.duration === undefined || !isNaturalLength(line.duration)
      ? []
      : [`(${minutesOfDuration(line.duration)} ${language === "de" ? "Min." : "min"})`]),
    ...(line.optional ? [`(${printItemMark("optional", language)})`] : []),
    ...(line.cancelled ? [`(${printItemMark("cancelled", language)})`] : []),
  ];
}

function isNaturalLength(duration: Duration): boolean {
  const minutes = minutesOfDuration(duration);
  return minutes < 10_000 && durationOfMinutes(minutes) === duration;
}

function lengthAsAttribute({ duration }: ItemLine): Attributes["values"] {
  return duration === undefined || isNaturalLength(duration) ? {} : { duration };
}

function isSameLine(a: ItemLine, b: ItemLine): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.title === b.title &&
    a.project === b.project &&
    a.duration === b.duration &&
    a.optional === b.optional &&
    a.cancelled === b.cancelled &&
    a.unknownAttribute === b.unknownAttribute &&
    a.people?.text === b.people?.text &&
    a.attributes.id === b.attributes.id &&
    sameValues(a.attributes.values, b.attributes.values) &&
    sameValues(b.attributes.values, a.attributes.values)
  );
}

function sameValues(a: Attributes["values"], b: Attributes["values"]): boolean {
  return Object.entries(a).every(([name, value]) =>
    Object.entries(b).some(([other, same]) => other === name && same === value),
  );
}
