import type { Language, Material, Problem, Role } from "@programmheft/core";
import { cleanProse } from "../../source/clean-text.ts";
import { lineAt, type SourceText } from "../../source/source-text.ts";
import type { BodyReading } from "../body-reading.ts";
import type { PlacedParticipant } from "../items/item-draft.ts";
import type { SectionTopic } from "../knowledge/section-words.ts";
import { type CanonicalLine, canonicalLines } from "./canonical-lines.ts";
import { looksLikeProgramme } from "./looks-like-programme.ts";
import { markText } from "./marked-text.ts";
import { lineKindOf, readMaterial, readParticipants, readProgramme } from "./read-programme.ts";
import { roleOfWord } from "./role-line.ts";
import { sectionTopicOf, unescapeProse } from "./sections.ts";

interface Section {
  readonly topic: SectionTopic | "description";
  readonly from: number;
  readonly to: number;
}

/** Reads the body of a programme text in the canonical form; gives nothing where any line of its lists is something else. */
export function readCanonicalBody(
  source: SourceText,
  bodyFrom: number,
  language: Language,
): BodyReading | undefined {
  const sections = findSections(source, bodyFrom);
  if (new Set(sections.map(({ topic }) => topic)).size !== sections.length) return undefined;
  const problems: Problem[] = [];
  const linesOf = (topic: SectionTopic): readonly CanonicalLine[] | undefined => {
    const section = sections.find((one) => one.topic === topic);
    return section === undefined ? [] : canonicalLines(source, section.from, section.to);
  };
  const programme = linesOf("programme");
  const moderation = linesOf("moderation");
  const materialLines = linesOf("materials");
  if (programme === undefined || moderation === undefined || materialLines === undefined) return undefined;
  if (programme.some((line) => line.kind === "entry" && line.depth === 0 && lineKindOf(line.text) !== "item"))
    return undefined;
  const moderators = readModerators(source, moderation, problems);
  const materials = readMaterials(source, materialLines, problems);
  if (moderators === undefined || materials === undefined) return undefined;
  const { items, problems: found } = readProgramme(source, programme, language);
  const description = proseOf(source, sections, "description");
  const notes = proseOf(source, sections, "notes");
  const hasProgramme = sections.some(({ topic }) => topic === "programme");
  if (!hasProgramme && description !== undefined && looksLikeProgramme(description)) return undefined;
  return {
    fields: {},
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
    items,
    moderators,
    materials,
    problems: [...found, ...problems],
    places: new Map(),
  };
}

function findSections(source: SourceText, bodyFrom: number): readonly Section[] {
  const sections: Section[] = [];
  const count = source.lineStarts.length;
  let topic: Section["topic"] = "description";
  let from = bodyFrom;
  for (let index = bodyFrom; index < count; index += 1) {
    // Notes come last and hold everything that follows.
    const found: SectionTopic | undefined =
      topic === "notes" ? undefined : sectionTopicOf(lineAt(source, index));
    if (found === undefined) continue;
    sections.push({ topic, from, to: index });
    topic = found;
    from = index + 1;
  }
  return [...sections, { topic, from, to: count }];
}

function proseOf(
  source: SourceText,
  sections: readonly Section[],
  topic: Section["topic"],
): string | undefined {
  const section = sections.find((one) => one.topic === topic);
  if (section === undefined) return undefined;
  const from = source.lineStarts[section.from] ?? source.text.length;
  const to = source.lineStarts[section.to] ?? source.text.length;
  const prose = cleanProse(source.text.slice(from, to));
  return prose === undefined ? undefined : unescapeProse(prose);
}

function readModerators(
  source: SourceText,
  lines: readonly CanonicalLine[],
  problems: Problem[],
): readonly PlacedParticipant[] | undefined {
  const moderators: PlacedParticipant[] = [];
  let role: Role = "moderator";
  for (const line of lines) {
    const kind = line.kind === "entry" && line.depth === 0 ? lineKindOf(line.text) : undefined;
    if (kind === "role") role = roleOfWord(markText(line.text).mask.slice(0, -1)) ?? role;
    else if (kind === "people") moderators.push(...readParticipants(source, line, role, problems));
    else return undefined;
  }
  return moderators;
}

function readMaterials(
  source: SourceText,
  lines: readonly CanonicalLine[],
  problems: Problem[],
): readonly Material[] | undefined {
  const isList = lines.every(
    (line) => line.kind === "entry" && line.depth === 0 && lineKindOf(line.text) === "material",
  );
  return isList ? lines.flatMap((line) => readMaterial(source, line, problems)) : undefined;
}
