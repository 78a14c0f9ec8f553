import {
  type Contribution,
  type Event,
  type Language,
  type Participant,
  type Role,
  type Session,
  uniqueIds,
} from "@programmheft/core";
import { naturalSessionKind } from "../items/session-kind.ts";
import { repeatedHourWords } from "../knowledge/attribute-names.ts";
import { sessionKindWords } from "../knowledge/session-kind-words.ts";
import type { Attributes } from "./attributes.ts";
import { printDayHeading } from "./day-heading.ts";
import { type ItemLine, printItemLine } from "./item-line.ts";
import { printMaterialLine } from "./material-line.ts";
import { printPeopleLines } from "./people-line.ts";
import { lineKindOf } from "./read-programme.ts";
import { printRoleLine } from "./role-line.ts";

/** Writes the items of a programme, with headings for its days. */
export function printProgramme(event: Pick<Event, "sessions">, language: Language): readonly string[] {
  const statedIds = idsToState(event.sessions);
  const lines: string[] = [];
  let headed: string | undefined;
  for (const session of event.sessions) {
    const { day } = session;
    const heading = day === undefined || day === headed ? undefined : printDayHeading(day, language);
    if (heading !== undefined) {
      if (lines.length > 0) lines.push("");
      lines.push(heading, "");
      headed = day;
    }
    const dayAttribute = day === headed ? undefined : (day ?? "");
    lines.push(
      ...printItem(
        session,
        { day: dayAttribute, room: session.room, track: session.track },
        statedIds,
        language,
        "",
      ),
    );
  }
  return lines;
}

/** Writes people in the order given, with a line for the role wherever it changes. */
export function printPeople(
  participants: readonly Participant[],
  usualRole: Role,
  language: Language,
  indent: string,
): readonly string[] {
  const lines: string[] = [];
  let role = usualRole;
  for (let from = 0; from < participants.length; ) {
    const own = participants[from]?.role ?? role;
    let to = from;
    while (participants[to]?.role === own) to += 1;
    if (own !== role) lines.push(`${indent}- ${printRoleLine(own, language)}`);
    lines.push(
      ...printPeopleLines(participants.slice(from, to), language).map((line) => `${indent}- ${line}`),
    );
    role = own;
    from = to;
  }
  return lines;
}

/** Writes prose as a quotation below its item. */
function printQuote(prose: string | undefined, indent: string): readonly string[] {
  return prose === undefined
    ? []
    : prose.split("\n").map((line) => (line === "" ? `${indent}>` : `${indent}> ${line}`));
}

type SessionPlace = { readonly [Name in "day" | "room" | "track"]?: string | undefined };

function printItem(
  item: Session | Contribution,
  place: SessionPlace,
  statedIds: ReadonlySet<object>,
  language: Language,
  indent: string,
): readonly string[] {
  const below = `${indent}  `;
  return [
    `${indent}- ${printHead(item, place, statedIds, language)}`,
    ...printQuote(item.description, below),
    ...printPeople(item.participants, "speaker", language, below),
    ...item.contributions.flatMap((part) => printItem(part, {}, statedIds, language, below)),
    ...item.materials.map((material) => `${below}- ${printMaterialLine(material, language)}`),
  ];
}

function printHead(
  item: Session | Contribution,
  { day, room, track }: SessionPlace,
  statedIds: ReadonlySet<object>,
  language: Language,
): string {
  const { title, start, end, duration, optional, cancelled, project } = item;
  const values: Attributes["values"] = {
    ...(isNaturalKind(item) ? {} : { kind: kindWord(item, language) }),
    ...(room === undefined ? {} : { room }),
    ...(track === undefined ? {} : { track }),
    ...(day === undefined ? {} : { day }),
    ...(item.language === undefined ? {} : { language: item.language }),
    ...(item.repeatedHour === undefined
      ? {}
      : { repeatedHour: repeatedHourWords[item.repeatedHour][language] }),
  };
  const line: ItemLine = {
    title,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(duration === undefined ? {} : { duration }),
    ...(optional === undefined ? {} : { optional }),
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(project === undefined ? {} : { project }),
    attributes: statedIds.has(item) ? { id: item.id, values } : { values },
  };
  return printItemLine(line, language, (printed) => lineKindOf(printed) === "item");
}

function isNaturalKind({ kind, title, participants, contributions }: Session | Contribution): boolean {
  return kind === naturalSessionKind({ title, participants, hasParts: contributions.length > 0 });
}

function kindWord({ kind }: Session | Contribution, language: Language): string {
  return sessionKindWords.find((words) => words.kind === kind)?.[language].toLowerCase() ?? kind;
}

/** After so many rounds every id is stated, so that ids that chase each other cost no more. */
const mostRounds = 8;

/** The items whose ids do not follow from the titles: what reading gives without them decides. */
function idsToState(sessions: readonly Session[]): ReadonlySet<object> {
  const items = sessions.flatMap(itemsIn);
  const stated = new Set<object>();
  for (let round = 0; ; round += 1) {
    const unnamed = items.filter((item) => !stated.has(item));
    const natural = uniqueIds(
      unnamed.map(({ title }) => title),
      items.filter((item) => stated.has(item)).map(({ id }) => id),
    );
    const different = unnamed.filter(({ id }, index) => id !== natural[index]);
    if (different.length === 0) return stated;
    for (const item of round < mostRounds ? different : unnamed) stated.add(item);
  }
}

function itemsIn(item: Session | Contribution): readonly (Session | Contribution)[] {
  return [item, ...item.contributions.flatMap(itemsIn)];
}
