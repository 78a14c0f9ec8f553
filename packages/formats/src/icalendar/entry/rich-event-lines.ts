import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  idFromText,
  type Role,
} from "@programmheft/core";
import { contentLine, parameterValue, textLine, uriValue } from "../line/content-line.ts";

/** By this a reader knows that STRUCTURED-DATA holds an agenda, as `agendaJsonSchema` of the door /json describes it. */
export const agendaSchemaUri = "urn:programmheft:agenda:1";
/** The same for a session of an agenda. */
export const sessionSchemaUri = "urn:programmheft:session:1";

/** What takes part as what (RFC 9073, 6.2). */
const participantTypes: Readonly<Record<Role, "SPEAKER" | "ACTIVE" | "PERFORMER" | "CONTACT">> = {
  speaker: "SPEAKER",
  "keynote-speaker": "SPEAKER",
  panelist: "SPEAKER",
  discussant: "SPEAKER",
  "workshop-leader": "ACTIVE",
  moderator: "ACTIVE",
  host: "ACTIVE",
  performer: "PERFORMER",
  "technical-support": "ACTIVE",
  contact: "CONTACT",
};

/** What the rich profile adds to the entry of an event: the agenda as data, materials, the venue, and all who take part. */
export function richEventLines(agenda: Agenda, uid: string): string {
  const people = [...agenda.moderators, ...agenda.sessions.flatMap(everyoneIn)];
  return [
    ...(agenda.materials ?? []).map(materialLine),
    ...(agenda.series === undefined ? [] : [contentLine(`REFID:${agenda.series.id}`)]),
    structuredData(agendaSchemaUri, agenda),
    ...(agenda.venue === undefined ? [] : [venueComponent(agenda.venue, uid)]),
    participantComponents(people, uid),
  ].join("");
}

/** The same for the entry of a session. */
export function richSessionLines(session: AgendaSession, uid: string): string {
  return [
    ...(session.materials ?? []).map(materialLine),
    structuredData(sessionSchemaUri, session),
    participantComponents(everyoneIn(session), uid),
  ].join("");
}

function everyoneIn(item: AgendaSession): readonly AgendaParticipant[] {
  return [...item.participants, ...item.contributions.flatMap(everyoneIn)];
}

/** RFC 9073, 6.6. */
function structuredData(schema: string, data: Agenda | AgendaSession): string {
  return textLine(
    `STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/json;SCHEMA="${schema}"`,
    JSON.stringify(data),
  );
}

/** RFC 9253, 8.2. A material without an address is in the agenda alone. */
function materialLine({ title, kind, url }: NonNullable<Agenda["materials"]>[number]): string {
  if (url === undefined) return "";
  const relation = kind === "recording" || kind === "slides" ? "enclosure" : "related";
  return contentLine(`LINK;VALUE=URI;LINKREL=${relation};LABEL=${parameterValue(title)}:${uriValue(url)}`);
}

/** RFC 9073, 7.2. */
function venueComponent({ name, address }: NonNullable<Agenda["venue"]>, uid: string): string {
  return [
    "BEGIN:VLOCATION\r\n",
    contentLine(`UID:venue.${uid}`),
    textLine("NAME", name),
    address === undefined ? "" : textLine("DESCRIPTION", address),
    "END:VLOCATION\r\n",
  ].join("");
}

/** RFC 9073, 7.1. Who appears more than once has one component, which names every affiliation. */
function participantComponents(people: readonly AgendaParticipant[], uid: string): string {
  const appearances = new Map<string, AgendaParticipant[]>();
  for (const person of people) {
    const id = `${person.kind}.${person.personId ?? idFromText(person.name)}`;
    const known = appearances.get(id);
    if (known === undefined) appearances.set(id, [person]);
    else known.push(person);
  }
  return Array.from(appearances, ([id, all]) => participantComponent(`${id}.${uid}`, all)).join("");
}

function participantComponent(uid: string, appearances: readonly AgendaParticipant[]): string {
  const [first] = appearances;
  if (first === undefined) return "";
  const standings = appearances.map(({ position, affiliation }) =>
    [position, affiliation].filter((part) => part !== undefined).join(", "),
  );
  const description = [...new Set(standings)].filter((one) => one !== "").join("\n");
  return [
    "BEGIN:PARTICIPANT\r\n",
    contentLine(`UID:${uid}`),
    `PARTICIPANT-TYPE:${participantTypes[first.role]}\r\n`,
    textLine("SUMMARY", first.name),
    description === "" ? "" : textLine("DESCRIPTION", description),
    "END:PARTICIPANT\r\n",
  ].join("");
}
