import type { Language, Material, Problem, Role } from "@programmheft/core";
import { cleanProse, isTooLongForLine, shortenedLine } from "../../source/clean-text.ts";
import { lineAt, placeAt, placeOfLine, type SourceText } from "../../source/source-text.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import { attributeNames } from "../knowledge/attribute-names.ts";
import { untitled } from "../knowledge/untitled.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import {
  badAddress,
  itemWithoutTitle,
  lineTooLong,
  perhapsPerson,
  timeOutOfRange,
  unknownAttribute,
} from "../text-problems.ts";
import type { CanonicalLine } from "./canonical-lines.ts";
import { readDayHeading } from "./day-heading.ts";
import { type ItemLine, readItemLine } from "./item-line.ts";
import { markText } from "./marked-text.ts";
import { readMaterialLine } from "./material-line.ts";
import { type PeopleLine, readMarkedPeople, readPeopleLine } from "./people-line.ts";
import { roleOfWord } from "./role-line.ts";
import { statedByAttributes } from "./stated-by-attributes.ts";

/** The items of a programme, and what was found on the way. */
export interface ProgrammeReading {
  readonly items: readonly ItemDraft[];
  readonly problems: readonly Problem[];
}

/** What a line below an item is. */
export type LineKind = "people" | "role" | "material" | "item";

/** Tells what an entry is, by its first signs. */
export function lineKindOf(text: string): LineKind {
  const { mask } = markText(text);
  if (mask.startsWith("»")) return "people";
  if (/^[^:]+:$/u.test(mask) && roleOfWord(mask.slice(0, -1)) !== undefined) return "role";
  return mask.startsWith("[") && readMaterialLine(text) !== undefined ? "material" : "item";
}

/** Reads the lines of a programme in the canonical form. */
export function readProgramme(
  source: SourceText,
  lines: readonly CanonicalLine[],
  language: Language,
): ProgrammeReading {
  const problems: Problem[] = [];
  const items: ItemDraft[] = [];
  let day: string | undefined;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line?.kind === "day") day = readDayHeading(line.text);
    if (line?.kind !== "entry") {
      index += 1;
      continue;
    }
    const end = endOfBlock(lines, index);
    items.push(readItem(source, lines.slice(index, end), day, problems, language));
    index = end;
  }
  return { items, problems };
}

/** The index behind the lines that belong to the entry at `index`. */
function endOfBlock(lines: readonly CanonicalLine[], index: number): number {
  const entry = lines[index];
  if (entry?.kind !== "entry") return index + 1;
  let end = index + 1;
  for (
    let line = lines[end];
    line !== undefined && line.kind !== "day" && line.depth > entry.depth;
    line = lines[end]
  )
    end += 1;
  return end;
}

function readItem(
  source: SourceText,
  block: readonly CanonicalLine[],
  day: string | undefined,
  problems: Problem[],
  language: Language,
): ItemDraft {
  const [head, ...below] = block;
  const index = head?.index ?? 0;
  const line = readItemLine(head?.text ?? "");
  const place = placeOfLine(source, index);
  const text = lineAt(source, index);
  const participants: PlacedParticipant[] = [];
  if (line.people !== undefined)
    participants.push(...placedPeople(readMarkedPeople(line.people, "speaker"), place, problems));
  const items: ItemDraft[] = [];
  const materials: Material[] = [];
  const description: string[] = [];
  let role: Role = "speaker";
  for (let next = 0; next < below.length; ) {
    const child = below[next];
    if (child?.kind === "description") description.push(child.text);
    if (child?.kind !== "entry") {
      next += 1;
      continue;
    }
    const end = endOfBlock(below, next);
    const kind = end === next + 1 ? lineKindOf(child.text) : "item";
    if (kind === "role") role = roleOfWord(markText(child.text).mask.slice(0, -1)) ?? role;
    else if (kind === "people") participants.push(...readParticipants(source, child, role, problems));
    else if (kind === "material") materials.push(...readMaterial(source, child, problems));
    else {
      const item = readItem(source, below.slice(next, end), undefined, problems, language);
      if (end === next + 1 && looksLikePerson(item)) reportPerson(source, child.index, item.title, problems);
      items.push(item);
    }
    next = end;
  }
  const read = checkedLine(line, place, problems, language);
  const statedDay = line.attributes.values.day;
  const theDay = statedDay === undefined ? day : statedDay || undefined;
  const prose = cleanProse(
    [...(read.overlong === undefined ? [] : [read.overlong]), ...description].join("\n"),
  );
  const timeLength = /^\s*-\s+/u.exec(text)?.[0].length ?? 0;
  return {
    ...read.draft,
    ...(theDay === undefined ? {} : { day: theDay }),
    ...(prose === undefined ? {} : { description: prose }),
    participants,
    items,
    materials,
    places: {
      item: place,
      ...(line.start === undefined
        ? {}
        : { start: placeAt(source, (source.lineStarts[index] ?? 0) + timeLength, line.start.length) }),
    },
  };
}

/** The draft of an item as far as its own line tells, with problems for what in it does not fit. */
function checkedLine(
  line: ItemLine,
  place: ReturnType<typeof placeOfLine>,
  problems: Problem[],
  eventLanguage: Language,
): {
  readonly draft: Omit<ItemDraft, "participants" | "items" | "materials" | "places">;
  readonly overlong?: string;
} {
  const { start, end, duration, optional, cancelled, project } = line;
  const { stated, unknown: unknownValue } = statedByAttributes(line.attributes);
  if (line.impossibleTime !== undefined)
    problems.push(timeOutOfRange.create({ time: line.impossibleTime }, { place }));
  const unknown = line.unknownAttribute ?? unknownValue;
  if (unknown !== undefined) reportAttribute(unknown, place, problems);
  const isOverlong = isTooLongForLine(line.title);
  if (isOverlong) problems.push(lineTooLong.create({}, { place }));
  if (line.title === "")
    problems.push(itemWithoutTitle.create({ title: untitled[eventLanguage] }, { place }));
  return {
    draft: {
      title: line.title === "" ? untitled[eventLanguage] : shortenedLine(line.title),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(duration === undefined ? {} : { duration }),
      ...(optional === undefined ? {} : { optional }),
      ...(cancelled === undefined ? {} : { cancelled }),
      ...(project === undefined ? {} : { project: shortenedLine(project) }),
      ...stated,
    },
    ...(isOverlong ? { overlong: line.title } : {}),
  };
}

/** Reads people and keeps where they stand. */
export function readParticipants(
  source: SourceText,
  line: CanonicalLine,
  role: Role,
  problems: Problem[],
): readonly PlacedParticipant[] {
  const read = readPeopleLine(line.text.replace(/^»\s*/u, ""), role);
  return placedPeople(read, placeOfLine(source, line.index), problems);
}

function placedPeople(
  read: PeopleLine,
  place: ReturnType<typeof placeOfLine>,
  problems: Problem[],
): readonly PlacedParticipant[] {
  if (read.unknownAttribute !== undefined) reportAttribute(read.unknownAttribute, place, problems);
  return read.participants
    .filter(({ name }) => !isTooLongForLine(name))
    .map((participant) => ({ participant, place }));
}

/** Reads a material; an address that cannot be linked to is reported. */
export function readMaterial(
  source: SourceText,
  line: CanonicalLine,
  problems: Problem[],
): readonly Material[] {
  const read = readMaterialLine(line.text);
  if (read === undefined) return [];
  const place = placeOfLine(source, line.index);
  if (read.badAddress !== undefined)
    problems.push(badAddress.create({ address: read.badAddress }, { place }));
  if (read.unknownAttribute !== undefined) reportAttribute(read.unknownAttribute, place, problems);
  return [{ ...read.material, title: shortenedLine(read.material.title) }];
}

function reportAttribute(
  attribute: string,
  place: ReturnType<typeof placeOfLine>,
  problems: Problem[],
): void {
  const names = Object.values(attributeNames);
  const knownDe = names.map(({ de }) => de).join(", ");
  const knownEn = names.map(({ en }) => en).join(", ");
  problems.push(unknownAttribute.create({ attribute, knownDe, knownEn }, { place }));
}

function looksLikePerson(item: ItemDraft): boolean {
  if (item.start !== undefined || item.items.length > 0) return false;
  const [head = ""] = item.title.split(",", 1);
  return nameLikeness(head) === "titled" || (nameLikeness(head) === "known" && item.title.includes(","));
}

function reportPerson(source: SourceText, index: number, text: string, problems: Problem[]): void {
  const place = placeOfLine(source, index);
  const bullet = /^-\s+/u.exec(lineAt(source, index).trimStart())?.[0].length ?? 0;
  const edit = {
    place: { ...place, offset: place.offset + bullet, column: place.column + bullet, length: 0 },
    text: "» ",
  };
  const title = { de: "Als Person lesen", en: "Read as a person" };
  problems.push(perhapsPerson.create({ text }, { place, mends: [{ title, edits: [edit] }] }));
}
