import { type Agenda, type AgendaSession, roles, sessionKinds } from "@programmheft/core";
import { listOf, oneOf, record, type Shape, text } from "./shape.ts";

/*
 * What `Agenda` of `@programmheft/core` asks for, in so few bytes that every page can ask it: the schema there needs a library of more
 * than all that is shown here. The types hold the two together, and tests hold what passes against the schema.
 */
const id = text(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 80);
const line = text(/^(?=.*\S)\P{Cc}+$/u);
const prose = text(/^(?=\s*\S)[\P{Cc}\n\r\t]+$/u, 200_000);
const address = text(/\S/u);
const instant = dated(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/u);
const date = dated(/^\d{4}-\d\d-\d\d$/u);
const time = text(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const language = text(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u);
const origin = oneOf("stated", "inferred");
const yes = oneOf(true);

/** Text of this pattern that names a day that there is. */
function dated(pattern: RegExp): Shape<string> {
  return (value): value is string =>
    text(pattern, 40)(value) && !Number.isNaN(Date.parse(value)) && isInMonth(value);
}

/** The last day of a month is looked up: some browsers read 30 February as 2 March. */
function isInMonth(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split("-").map(Number);
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const timeZone: Shape<string> = (value): value is string => {
  if (!text(/^[A-Za-z]/u, 64)(value)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }) !== undefined;
  } catch {
    // No zone of this name is known here.
    return false;
  }
};

const material = record(
  { title: line, kind: oneOf("document", "slides", "recording", "link") },
  { url: address },
);

const participant = record(
  { name: line, kind: oneOf("person", "organization", "project"), role: oneOf(...roles) },
  { personId: id, affiliation: line, position: line, project: line, tentative: yes },
);

const times = { start: instant, end: instant, startTime: time, endTime: time };

/** Deeper than any programme. */
const deepest = 8;

function sessionWithin(depth: number): Shape<AgendaSession> {
  const contributions: Shape<AgendaSession[]> = (value): value is AgendaSession[] =>
    listOf(sessionWithin(depth + 1), depth < deepest ? undefined : 0)(value);
  return record(
    {
      id,
      kind: oneOf(...sessionKinds),
      title: line,
      participants: listOf(participant, 500),
      contributions,
    },
    {
      ...times,
      startIs: origin,
      endIs: origin,
      duration: text(/^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?$/u),
      optional: yes,
      cancelled: yes,
      day: line,
      room: line,
      track: line,
      project: line,
      description: prose,
      language,
      materials: listOf(material, 500),
    },
  );
}

const count: Shape<number> = (value): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

/** Whether unknown data is an agenda that can be shown. */
export const isAgenda: Shape<Agenda> = record(
  {
    id,
    title: line,
    status: oneOf("draft", "scheduled", "rescheduled", "postponed", "cancelled"),
    timeZone,
    language,
    moderators: listOf(participant, 500),
    sessions: listOf(sessionWithin(0)),
  },
  {
    ...times,
    subtitle: line,
    theme: line,
    number: count,
    description: prose,
    series: record({ id, title: line }, { eventCount: count }),
    date,
    endDate: date,
    attendance: oneOf("online", "in-person", "hybrid"),
    venue: record({ name: line }, { address: line }),
    registration: record({}, { url: address, closes: date, fee: line, note: line }),
    materials: listOf(material, 500),
  },
);
