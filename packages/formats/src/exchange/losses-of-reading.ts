import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  buildAgenda,
  LocalDate,
  type ProblemPath,
} from "@programmheft/core";
import type { Imported } from "./imported.ts";
import { type Loss, lossOf } from "./loss.ts";
import type { LossField } from "./loss-fields.ts";
import { partners } from "./partners.ts";

type Item = Agenda | AgendaSession | AgendaParticipant;

/** What a reader finds out about a field: the parts of an item that stand for it. */
type Fields<Kind extends Item> = readonly (readonly [LossField, (item: Kind, around: Agenda) => unknown])[];

const eventFields: Fields<Agenda> = [
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["subtitle", ({ subtitle }) => subtitle],
  ["theme", ({ theme }) => theme],
  ["number", ({ number }) => number],
  ["description", ({ description }) => description],
  ["series", ({ series }) => series],
  ["status", ({ status }) => status],
  [
    "date",
    ({ date, endDate, sessions }) => [
      date,
      endDate,
      lastDay([endDate ?? date, ...sessions.map(({ day }) => day)]),
    ],
  ],
  ["start", ({ start, startTime }) => start ?? startTime],
  ["end", ({ end, endTime }) => end ?? endTime],
  ["timeZone", ({ timeZone }) => timeZone],
  ["language", ({ language }) => language],
  ["attendance", ({ attendance }) => attendance],
  ["venue", ({ venue }) => venue],
  ["registration", ({ registration }) => registration],
  ["materials", ({ materials }) => materials],
];

const sessionFields: Fields<AgendaSession> = [
  ["id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["kind", ({ kind }) => kind],
  ["start", ({ start, startTime }) => [start, startTime]],
  ["end", ({ end, endTime }) => [end, endTime]],
  ["origin", ({ startIs, endIs }) => [startIs, endIs]],
  ["duration", ({ duration }) => duration],
  ["optional", ({ optional }) => optional],
  ["cancelled", ({ cancelled }) => cancelled],
  ["day", ({ day }) => day],
  ["room", ({ room }) => room],
  ["track", ({ track }) => track],
  ["project", ({ project }) => project],
  ["description", ({ description }) => description],
  ["language", ({ language }, around) => [language, language ?? around.language]],
  ["materials", ({ materials }) => materials],
];

const personFields: Fields<AgendaParticipant> = [
  ["id", ({ personId }) => personId],
  ["participantKind", ({ kind }) => kind],
  ["role", ({ role }) => role],
  ["affiliation", ({ affiliation }) => affiliation],
  ["position", ({ position }) => position],
  ["project", ({ project }) => project],
  ["tentative", ({ tentative }) => tentative],
];

/** The last of dates, among which may be words that are called a day. */
function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined && LocalDate.safeParse(day).success)
    .sort()
    .at(-1);
}

/** Which fields a form writes as words. */
export interface WrittenAsText {
  /** Words that our own reader understands, but hardly any other program: a loss wherever an item has them. */
  readonly marks: readonly LossField[];
  /** Words that stand in a description or behind a name, where the form has no field for what they say. */
  readonly words: readonly LossField[];
}

/** What is no longer the same in an agenda that was written in a form and read again: what that form could not express. */
export function lossesOfReading(
  agenda: Agenda,
  { events, series }: Pick<Imported, "events" | "series">,
  asText: WrittenAsText,
): readonly Loss[] {
  const [event] = events;
  if (event === undefined) return [lossOf("entry", "dropped", [], agenda.title)];
  const again = buildAgenda(event, series);
  const { losses, compareFields, comparePeople, compareItems } = comparison(agenda, again, asText);
  compareFields(eventFields, agenda, again, [], agenda.title);
  comparePeople("moderators", agenda.moderators, again.moderators, [], agenda.title);
  compareItems("sessions", agenda.sessions, again.sessions, [], agenda.title);
  return losses;
}

function comparison(before: Agenda, after: Agenda, { marks, words }: WrittenAsText) {
  const losses: Loss[] = [];

  function compareFields<Kind extends Item>(
    fields: Fields<Kind>,
    item: Kind,
    again: Kind,
    path: ProblemPath,
    name: string,
  ): void {
    for (const [field, partOf] of fields) {
      const [value, other] = [partOf(item, before), partOf(again, after)];
      const isMark = value !== undefined && marks.includes(field);
      if (JSON.stringify(value) === JSON.stringify(other) && !isMark) continue;
      const isText = isMark || (value !== undefined && words.includes(field));
      losses.push(lossOf(field, isText ? "text" : other === undefined ? "dropped" : "changed", path, name));
    }
  }

  function comparePeople(
    field: "moderators" | "participants",
    people: readonly AgendaParticipant[],
    again: readonly AgendaParticipant[],
    path: ProblemPath,
    around: string,
  ): void {
    const isOther = people.length !== again.length || people.some(({ name }, at) => name !== again[at]?.name);
    if (isOther) losses.push(lossOf(field, again.length === 0 ? "dropped" : "changed", path, around));
    if (people.length > 0 && again.length === 0) return;
    people.forEach((person, index) => {
      const other = isOther ? again.find(({ name }) => name === person.name) : again[index];
      if (other !== undefined)
        compareFields(personFields, person, other, [...path, field, index], person.name);
    });
  }

  function compareItems(
    field: "sessions" | "contributions",
    items: readonly AgendaSession[],
    again: readonly AgendaSession[],
    path: ProblemPath,
    around: string,
  ): void {
    if (items.length > 0 && again.length === 0) {
      losses.push(lossOf(field, words.includes(field) ? "text" : "dropped", path, around));
      return;
    }
    const found = partners(items, again);
    const isOrderKept = again.length === items.length && found.every((item, index) => item === again[index]);
    if (!isOrderKept) losses.push(lossOf(field, "changed", path, around));
    items.forEach((item, index) => {
      const other = found[index];
      const own = [...path, field, index];
      if (other === undefined) {
        losses.push(lossOf("entry", "dropped", own, item.title));
        return;
      }
      compareFields(sessionFields, item, other, own, item.title);
      comparePeople("participants", item.participants, other.participants, own, item.title);
      compareItems("contributions", item.contributions, other.contributions, own, item.title);
    });
  }

  return { losses, compareFields, comparePeople, compareItems };
}
