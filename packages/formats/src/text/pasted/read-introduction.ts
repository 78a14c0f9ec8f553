import type { Problem } from "@programmheft/core";
import { cleanLine, cleanProse } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import { topicOfWord } from "../canonical/sections.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { PlacedParticipant } from "../items/item-draft.ts";
import { participantOf } from "../people/participant-reading.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { localDateOf } from "../time/read-date.ts";
import { findDateSpan } from "../time/read-date-span.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import type { DayDates } from "./day-dates.ts";
import { dateFields, fieldsOfLabel, spanFields, venueOfLine } from "./event-labels.ts";
import { findTitle, withoutDate } from "./find-title.ts";
import { labelledParts } from "./labelled-parts.ts";
import { paragraphs } from "./paragraphs.ts";
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

/** Reads title, date, announced span, place and description from the lines before the programme. */
export function readIntroduction(
  lines: readonly TimedLine[],
  days: DayDates,
  context: PastedContext,
): Introduction {
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
  const programmeTitles: ClueLine[] = [];
  const asides: ClueLine[] = [];
  let isModeration = false;
  for (const { line, day, time, rest: beside } of lines) {
    if (isModeration && day === undefined && time === undefined) {
      const { people, likeness } = readPeople(line.text, context.projects);
      if (likeness !== "none") {
        const place = placeAt(context.source, line.offset, line.length);
        moderators.push(
          ...people.map((person) => ({ participant: participantOf(person, "moderator"), place })),
        );
        continue;
      }
    }
    isModeration = /:$/u.test(line.text) && readRoleLabel(line.text)?.role === "moderator";
    if (isModeration) continue;
    if (day === undefined && time?.end !== undefined && beside === "") {
      add(spanFields(line.text, 0), line);
      continue;
    }
    if (topicOfWord(line.text) === "programme") {
      if (line.heading === 1) programmeTitles.push(line);
      continue;
    }
    const date = days.dateOf(day?.date);
    if (day?.beside !== undefined) asides.push({ ...line, text: day.beside });
    if (day?.date !== undefined && day.date.day !== undefined) {
      const last = days.dateOf(day.lastDate);
      add(
        {
          ...(date === undefined ? {} : { date }),
          ...(last === undefined ? {} : { endDate: last }),
          ...spanFields(line.text, day.date.to),
        },
        line,
      );
      if (date !== undefined) continue;
    }
    if (day !== undefined) continue;
    const role: { role: string; rest: string; head?: string; word?: string } | undefined =
      readRoleLabel(line.text) ?? labelInside(line.text);
    if (role?.role === "moderator" && role.rest !== "") {
      const place = placeAt(context.source, line.offset, line.length);
      const { people } = readPeople(role.rest, context.projects);
      moderators.push(
        ...people.map((person) => ({ participant: participantOf(person, "moderator"), place })),
      );
      if (role.head !== undefined) rest.push({ ...line, text: role.head });
      else if (role.word !== undefined && roleOfWord(role.word) === undefined) asides.push(line);
      continue;
    }
    const labelFields = fieldsOfLabel(line.text) ?? venueOfLine(line.text);
    if (labelFields === undefined) rest.push(line);
    else {
      add(labelFields, line);
      if (saysMore(line.text)) asides.push(line);
    }
  }
  if (fields.date === undefined) addDateOfSentence([...rest, ...programmeTitles], add);
  const found = findTitle(rest);
  const titleLine = found?.line ?? programmeTitles[0];
  if (titleLine !== undefined) {
    const title = found?.title ?? titleLine.text;
    const version = ofVersion.exec(title);
    if (version?.[1] !== undefined) asides.push({ ...titleLine, text: version[1] });
    add({ title: withoutDate(title.replace(ofVersion, ""), fields.date) }, titleLine);
  } else addTitleOfSentence(rest, add);
  const prose = [...rest.filter((line) => line !== titleLine), ...asides];
  const description = cleanProse(paragraphs(prose));
  return { fields, ...(description === undefined ? {} : { description }), moderators, problems: [], places };
}

/** "Tagungsprogramm (Stand: 3. Mai 2027)": the state is none of the title, but is said. */
const ofVersion = /\s*\(((?:Stand|Version|Updated|As of)\b[^()]*)\)$/iu;

/** Whether a line about time says something beside it: "Beginn: 17.30 Uhr (Einlass ab 17.00 Uhr)". */
function saysMore(text: string): boolean {
  const value = text.slice(text.indexOf(":") + 1);
  const span = findDateSpan(value);
  const isTime = span !== undefined || readTimeStatement(value.trim()) !== undefined;
  const others =
    span === undefined
      ? value
      : `${value.slice(0, span.first.from)} ${value.slice((span.last ?? span.first).to)}`;
  return isTime && /\p{L}{4}/u.test(others.replace(/Uhr|ab|um|von|bis/giu, ""));
}

/** "öffentlicher Teil, Moderation: Hans Kern" */
function labelInside(
  text: string,
): { readonly role: "moderator"; readonly rest: string; readonly head: string } | undefined {
  const { head, parts } = labelledParts(text);
  const part = parts.find(({ label, word }) => label === "people" && roleOfWord(word) === "moderator");
  return part === undefined ? undefined : { role: "moderator", rest: part.value, head };
}

const announced =
  /^(?:(?:Die|Der|Das|The)\s)?(.{5,100}?)\s(?:fanden|finden|fand|findet|will take place|takes place|took place)\s/u;

/** Without any title, the sentence that says when something takes place names it. */
function addTitleOfSentence(
  lines: readonly ClueLine[],
  add: (found: EventFields, line: ClueLine) => void,
): void {
  for (const line of lines) {
    const title = announced.exec(line.text.slice(0, 300))?.[1];
    if (title === undefined) continue;
    add({ title: cleanLine(title) }, line);
    return;
  }
}

/** Lines whose dates are not those of the event: the state of the text, the end of registration. */
const otherDates =
  /^\(?(?:Stand|Version|Last updated|Updated|Gesendet|Sent|Erstellt|Created)\b|Anmelde|Anmeldung|Rückmeldung|register|registration|deadline|RSVP/iu;

/** A full date in a sentence or in the title counts where no line states one. */
function addDateOfSentence(
  lines: readonly ClueLine[],
  add: (found: EventFields, line: ClueLine) => void,
): void {
  for (const line of lines) {
    const text = line.text.slice(0, 2_000);
    if (otherDates.test(text)) continue;
    const span = findDateSpan(text);
    if (span === undefined || localDateOf(span.first) === undefined) continue;
    add({ ...dateFields(span), ...spanFields(text, (span.last ?? span.first).to) }, line);
    return;
  }
}
