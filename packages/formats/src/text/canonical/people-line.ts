import type { Language, Participant, Role } from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { participantKindWords } from "../knowledge/attribute-names.ts";
import { participantOf } from "../people/participant-reading.ts";
import { readPeople } from "../people/read-people.ts";
import { type Attributes, printAttributes, splitAttributes } from "./attributes.ts";
import { isTentativeMark, printItemMark } from "./item-mark.ts";
import { escapeText, type MarkedText, markText, sliceMarked } from "./marked-text.ts";

/** The longest line on which several people are put together. */
const longestSharedLine = 160;

/** A line of people in the canonical form, read, and what in it was not understood. */
export interface PeopleLine {
  readonly participants: readonly Participant[];
  readonly unknownAttribute?: string;
}

/** Reads a line of people, without the bullet and the sign before them. */
export function readPeopleLine(raw: string, role: Role): PeopleLine {
  return readMarkedPeople(markText(raw), role);
}

/** Reads people from a line or the part of one whose escapes are resolved. */
export function readMarkedPeople(marked: MarkedText, role: Role): PeopleLine {
  const { rest, attributes, unknown } = splitAttributes(marked);
  const { rest: line, tentative } = takeTentative(rest);
  const { rest: named, project } = takeProject(line);
  const { name, position, affiliation } = attributes.values;
  const isExplicit = name !== undefined || position !== undefined || affiliation !== undefined;
  const kind = kindOfWord(attributes.values.kind);
  const unknownKind =
    attributes.values.kind !== undefined && kind === undefined ? attributes.values.kind : undefined;
  const unknownAttribute = unknown ?? unknownKind;
  const shared = {
    ...(project === undefined ? {} : { project }),
    ...(attributes.values.project === undefined ? {} : { project: attributes.values.project }),
    ...(tentative ? { tentative: true as const } : {}),
  };
  const people = isExplicit
    ? [
        {
          name: name ?? cleanLine(named.text),
          kind: "person" as const,
          ...(position === undefined ? {} : { position }),
          ...(affiliation === undefined ? {} : { affiliation }),
        },
      ]
    : readPeople(cleanLine(named.text)).people;
  return {
    participants: people
      .filter((person) => person.name !== "")
      .map((person) =>
        participantOf({ ...person, ...shared, ...(kind === undefined ? {} : { kind }) }, role, attributes.id),
      ),
    ...(unknownAttribute === undefined ? {} : { unknownAttribute }),
  };
}

/** Writes people who follow each other in the same role, several on one line where that reads back as the same people. */
export function printPeopleLines(
  participants: readonly Participant[],
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  let index = 0;
  while (index < participants.length) {
    const shared = sharedLine(participants, index, language);
    const first = participants[index];
    if (shared !== undefined) {
      lines.push(shared.line);
      index += shared.count;
    } else if (first !== undefined) {
      lines.push(printPerson(first, language));
      index += 1;
    }
  }
  return lines;
}

/** "A und B, Institut [Projekt]" for two, no more, who share everything but the name. */
function sharedLine(
  participants: readonly Participant[],
  from: number,
  language: Language,
): { readonly line: string; readonly count: number } | undefined {
  const [first, second, third] = participants.slice(from, from + 3);
  if (first?.affiliation === undefined || second === undefined || !haveSameCompanions(first, second))
    return undefined;
  const others = [participants[from - 1], third];
  if (others.some((other) => other !== undefined && haveSameCompanions(first, other))) return undefined;
  const names = `${first.name} ${language === "de" ? "und" : "and"} ${second.name}`;
  const line = naturalLine({ ...first, name: names }, language, {});
  if (line.length > longestSharedLine) return undefined;
  return readsBackAs(line, [first, second]) ? { line, count: 2 } : undefined;
}

function haveSameCompanions(a: Participant, b: Participant): boolean {
  return (
    a.kind === b.kind &&
    a.affiliation === b.affiliation &&
    a.position === b.position &&
    a.project === b.project &&
    a.tentative === b.tentative
  );
}

function printPerson(participant: Participant, language: Language): string {
  const { id, name, kind, position, affiliation, project } = participant;
  const kindWord = participantKindWords[kind][language];
  const companions = {
    ...(position === undefined ? {} : { position }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(project === undefined ? {} : { project }),
  };
  const nameAlone = { name, ...(participant.tentative ? { tentative: true as const } : {}) };
  const candidates = [
    naturalLine(participant, language, {}),
    naturalLine(participant, language, { values: { kind: kindWord } }),
    naturalLine(participant, language, { id, values: {} }),
    naturalLine(participant, language, { id, values: { kind: kindWord } }),
    ...[name, escapeText(name)].map((text) =>
      naturalLine({ ...nameAlone, name: text }, language, { values: companions }),
    ),
    naturalLine({ ...nameAlone, name: "" }, language, { values: { name, ...companions } }),
    naturalLine({ ...nameAlone, name: "" }, language, { values: { name, ...companions, kind: kindWord } }),
  ];
  const explicit = naturalLine({ ...nameAlone, name: "" }, language, {
    id,
    values: { name, ...companions, kind: kindWord },
  });
  return candidates.find((line) => readsBackAs(line, [participant])) ?? explicit;
}

function naturalLine(
  person: Pick<Participant, "name" | "position" | "affiliation" | "project" | "tentative">,
  language: Language,
  attributes: Partial<Attributes>,
): string {
  const words = [person.name, person.position, person.affiliation].filter(
    (part) => part !== undefined && part !== "",
  );
  return [
    "»",
    words.join(", "),
    person.project === undefined ? "" : `[${person.project}]`,
    person.tentative ? `(${printItemMark("tentative", language)})` : "",
    printAttributes({ values: {}, ...attributes }, language),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function readsBackAs(line: string, participants: readonly Participant[]): boolean {
  const [first] = participants;
  if (first === undefined) return false;
  const reading = readPeopleLine(line.slice(2), first.role);
  return (
    reading.unknownAttribute === undefined &&
    reading.participants.length === participants.length &&
    reading.participants.every((read, index) => isSameParticipant(read, participants[index]))
  );
}

function isSameParticipant(a: Participant, b: Participant | undefined): boolean {
  return (
    b !== undefined && a.name === b.name && a.id === b.id && a.role === b.role && haveSameCompanions(a, b)
  );
}

function takeTentative(line: MarkedText): { readonly rest: MarkedText; readonly tentative: boolean } {
  const open = line.mask.lastIndexOf("(");
  const isMark =
    line.mask.endsWith(")") &&
    open !== -1 &&
    (open === 0 || line.mask[open - 1] === " ") &&
    isTentativeMark(line.mask.slice(open + 1, -1));
  return isMark ? { rest: sliceMarked(line, 0, open), tentative: true } : { rest: line, tentative: false };
}

function takeProject(line: MarkedText): { readonly rest: MarkedText; readonly project?: string } {
  const open = line.mask.lastIndexOf("[");
  if (!line.mask.endsWith("]") || open < 1 || line.mask[open - 1] !== " ") return { rest: line };
  const project = cleanLine(line.text.slice(open + 1, -1));
  return project === "" ? { rest: line } : { rest: sliceMarked(line, 0, open), project };
}

function kindOfWord(word: string | undefined): Participant["kind"] | undefined {
  if (word === participantKindWords.person.de || word === participantKindWords.person.en) return "person";
  if (word === participantKindWords.organization.de || word === participantKindWords.organization.en)
    return "organization";
  if (word === participantKindWords.project.de || word === participantKindWords.project.en) return "project";
  return undefined;
}
