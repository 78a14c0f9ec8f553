import type { Language } from "@programmheft/core";
import { type SectionTopic, sectionWords } from "../knowledge/section-words.ts";

const topicOfFoldedWord = new Map<string, SectionTopic>(
  sectionWords.flatMap(({ topic, de, en, others }) =>
    [de, en, ...others].map((word) => [word.toLowerCase(), topic] as const),
  ),
);
const heading = /^##[ \t]+([^#\n]{1,60})$/u;
const escapedHeading = /^\\+##[ \t]/u;

/** The topic of a heading of second degree that opens a part of a programme text. */
export function sectionTopicOf(line: string): SectionTopic | undefined {
  const title = heading.exec(line)?.[1];
  return title === undefined ? undefined : topicOfWord(title);
}

/** The topic that a heading means, however it is marked. */
export function topicOfWord(title: string): SectionTopic | undefined {
  return topicOfFoldedWord.get(title.trim().replace(/:$/u, "").replace(/\s+/gu, " ").toLowerCase());
}

/** The heading that the printer writes. */
export function printSectionHeading(topic: SectionTopic, language: Language): string {
  return `## ${sectionWords.find((words) => words.topic === topic)?.[language] ?? topic}`;
}

/** Prose whose lines open no part of the programme text: those that would get a backslash before them. */
export function escapeProse(prose: string): string {
  return mapLines(prose, (line) =>
    sectionTopicOf(line) !== undefined || isEscapedHeading(line) ? `\\${line}` : line,
  );
}

/** The prose as it was before {@link escapeProse}. */
export function unescapeProse(prose: string): string {
  return mapLines(prose, (line) => (isEscapedHeading(line) ? line.slice(1) : line));
}

function isEscapedHeading(line: string): boolean {
  return escapedHeading.test(line) && sectionTopicOf(line.replace(/^\\+/u, "")) !== undefined;
}

function mapLines(prose: string, change: (line: string) => string): string {
  return prose.split("\n").map(change).join("\n");
}
