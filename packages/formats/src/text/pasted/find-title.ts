import type { LocalDate } from "@programmheft/core";
import { isTooLongForLine } from "../../source/clean-text.ts";
import { eventWords } from "../knowledge/event-words.ts";
import { untitlingBeginnings, untitlingLines } from "../knowledge/untitling-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { wordList } from "../knowledge/word-table.ts";
import { namesOrganization } from "../people/affiliation.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { localDateOf } from "../time/read-date.ts";
import { findDateSpan } from "../time/read-date-span.ts";
import { readTimeStatement } from "../time/time-statement.ts";

/** A title is no longer than this; longer lines are prose. */
const longestTitle = 200;
const events = wordList(eventWords);
const others = new Set(untitlingLines);
const beginnings = new RegExp(`^\\(?(?:${anyOf(untitlingBeginnings)})(?![\\p{L}-])`, "iu");

/**
 * Finds the title of the event among the lines above the programme, by evidence: headings, quotation marks and words for
 * events speak for a line; navigation, greetings, the name of an organiser alone speak against it. Of equals the first.
 */
export function findTitle(lines: readonly ClueLine[]): FoundTitle | undefined {
  const counted = lines.filter(({ bullets }) => ordinal.test(bullets));
  let best: (FoundTitle & { readonly weight: number; readonly at: number }) | undefined;
  for (const [at, line] of lines.entries()) {
    // "3. Klimaforum" counts the event; several such lines would be a list.
    const isOrdinal = counted.length === 1 && line === counted[0];
    const title = (isOrdinal ? `${line.bullets} ${line.text}` : line.text).replace(prefix, "");
    const isOpen = endsOpen(line, lines[at + 1]);
    const weight = isOpen ? 0 : weightOf({ ...line, text: title, bullets: isOrdinal ? "" : line.bullets });
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { line, title, weight, at };
  }
  if (best !== undefined) return withOtherHalf(best, lines[best.at + 1]);
  // "Tagung vom 10. bis 12. Oktober 2025" is better than none.
  const line = lines.find(({ text, bullets, cell }) => bullets === "" && !cell && isKindWithDate(text));
  return line === undefined ? undefined : { line, title: line.text };
}

/** A line of a paragraph that goes on in the next one: behind a comma, or with a small letter. */
function endsOpen({ text, heading, index }: ClueLine, next: ClueLine | undefined): boolean {
  if (heading > 0) return false;
  const isAdjacent = next !== undefined && next.index === index + 1 && !next.isApart && next.bullets === "";
  return text.endsWith(",") || (isAdjacent && text.length > 40 && /^\p{Ll}\S*(?:\s\S+){3}/u.test(next.text));
}

/** "Fachtagung" above "Kommunale Wärmewende" is half a title. */
function withOtherHalf({ line, title }: FoundTitle, next: ClueLine | undefined): FoundTitle {
  const isHalf = !/\s/u.test(title) && events.find(title) !== undefined;
  const goesOn = next?.index === line.index + 1 && !next.isApart && next.heading === 0 && weightOf(next) > 0;
  return isHalf && goesOn ? { line, title: `${title} ${next.text}` } : { line, title };
}

/** Words before a title that announce it. */
const prefix =
  /^(?:(?:Herzliche\s)?Einladung\s(?:zum|zur|zu)\s(?:(?:der|den|dem|unserem|unserer)\s)?|(?:Programme?|Programm|Agenda|Ablauf|Schedule|Tagesordnung)\s?[:–|-]\s+)/iu;

/** The line of the title, and its words. */
interface FoundTitle {
  readonly line: ClueLine;
  readonly title: string;
}

const ordinal = /^\d{1,3}\.$/u;

function weightOf({ text, heading, bullets, isBold, cell }: ClueLine): number {
  if (bullets !== "" || cell !== undefined || text.length > longestTitle || isTooLongForLine(text)) return 0;
  if (isSentence(text) || isNavigation(text) || others.has(text.toLowerCase())) return 0;
  const clues: readonly (readonly [boolean, number])[] = [
    [heading > 0, 8 - heading],
    [/^[„“"»].{6,}[“”"«]$/u.test(text), 2],
    [isBold, 1],
    [events.find(text) !== undefined, 2],
    [beginnings.test(text), -3],
    [/:$/u.test(text), -3],
    [/^\p{L}{2,12}:\s/u.test(text) && events.find(text.split(":", 1)[0] ?? "") === undefined, -2],
    [!/[\s-]/u.test(text) && events.find(text) !== undefined, -1],
    [isOrganizer(text), -1],
    [aboutProgramme.test(text), -1],
    [isKindWithDate(text), -3],
    [isSomeone(text), -2],
  ];
  return clues.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 2);
}

/** What stands between a title and the day behind it. */
const beforeDay = /(?:[\s,|:–—-]*[,(|:–—-]\s*(?:(?:am|vom|on|from)\s)?|\s(?:am|vom|on|from)\s)$/iu;

/**
 * "Netzwerktreffen Beispielregion, 14. Oktober 2027, 13–17 Uhr": the day of the event and its time are fields of their own. Other days,
 * as that of "Gedenken an den 9. November 1989", are what the title is about.
 */
export function withoutDate(title: string, date: LocalDate | undefined): string {
  const span = findDateSpan(title);
  if (span === undefined || date === undefined || localDateOf(span.first) !== date) return title;
  const behind = title.slice((span.last ?? span.first).to).replace(/^[\s,|–—(-]+/u, "");
  const time = readTimeStatement(behind, 0, true);
  if (behind.slice(time?.to ?? 0).replace(/^\s?(?:Uhr|h)|[\s).]/giu, "") !== "") return title;
  const before = title.slice(0, span.first.from);
  const name = before.replace(beforeDay, "");
  return name !== before && (name.match(/\p{L}{4,}/gu) ?? []).length > 1 ? name : title;
}

/** "Tagung vom 10. bis 12. Oktober 2025" says what and when, but not on what. */
function isKindWithDate(text: string): boolean {
  const span = findDateSpan(text);
  if (span === undefined || span.first.from > 30) return false;
  const words = text.slice(0, span.first.from).match(/\p{L}{4,}/gu) ?? [];
  return words.length < 2 && text.slice((span.last ?? span.first).to).trim().length < 4;
}

/** "Preliminary Program", "Das Festprogramm": a title only where there is no other. */
const aboutProgramme = /^(?:\S+\s){0,2}\S*(?:programme?|programm|schedule|agenda|ablauf|tagesordnung)$/iu;

/** A line of people: a name and what stands behind it. */
function isSomeone(text: string): boolean {
  const { likeness } = readPeople(text);
  return likeness === "titled" || likeness === "known";
}

/** The name of an organisation and nothing of an event. */
function isOrganizer(text: string): boolean {
  return text.length < 70 && namesOrganization(text) && events.find(text) === undefined;
}

function isSentence(text: string): boolean {
  // "e. V." ends no sentence.
  const isEnded = /[.:;][“”"’]?$|\D[.:;]\)$/u.test(text) && !/(?:e\.\s?V|a\.\s?D|Inc|Ltd|Co)\.$/u.test(text);
  return isEnded && (text.length > 60 || (/\p{Ll}{3}\.$/u.test(text) && text.split(" ").length > 4));
}

/** "Startseite | Rathaus | Kontakt", "Home > Events > 2025": several short words between signs. */
function isNavigation(text: string): boolean {
  const parts = text.split(/\s[|›»>·/]\s/u);
  return parts.length > 3 || /@\S+\.\w|https?:\/\//u.test(text);
}
