import { isLocalDate } from "../time/calendar-days.ts";
import type { Agenda, AgendaSession } from "./agenda.ts";
import { containsFolded, type FoldedText, foldText, isSameFolded } from "./folded-text.ts";

/** What to look for in an agenda. What is named has to be met all at once. */
export interface AgendaFilter {
  readonly track?: string;
  readonly room?: string;
  /** The name of a project that an item presents or one of its people belongs to. */
  readonly project?: string;
  readonly personId?: string;
  /** Words in any order, each of which stands in a title, a description, a name, an affiliation, a project, a room or a track. */
  readonly text?: string;
  /** A day by its date, or by the words of the programme ("Freitag"). */
  readonly day?: string;
}

/** Whether an item by itself meets one condition. */
type Condition = (item: AgendaSession) => boolean;

/**
 * Keeps of an agenda what the filter asks for, in its order: an item that meets all of it with everything in it, and of others what
 * holds such items. What a session meets, its contributions meet with it: a talk lies in the track of its session. Names and words
 * are compared without regard to case and accents, and with umlauts spelled either way.
 * @example
 * filterAgenda(agenda, { text: "blick" }).sessions.map(({ title }) => title); // → ["Blick von außen"]
 */
export function filterAgenda(agenda: Agenda, filter: AgendaFilter): Agenda {
  const { day, text = "", ...rest } = filter;
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const conditions = [...conditionsOf(rest), ...haveWords(words)];
  if (day === undefined && conditions.length === 0) return agenda;
  const ofDay = agenda.sessions.filter((session) => day === undefined || isOnDay(session, day, agenda));
  return { ...agenda, sessions: kept(ofDay, conditions) };
}

/** Sessions that name no day belong to the first one, like all that go on past its midnight. */
function isOnDay(session: AgendaSession, day: string, { date }: Agenda): boolean {
  const wanted = foldText(day);
  const isNamed = session.day !== undefined && isSameFolded(foldText(session.day), wanted);
  if (isNamed || (session.day !== undefined && isLocalDate(session.day))) return isNamed;
  return day === (session.start?.slice(0, 10) ?? (session.day === undefined ? date : undefined));
}

function kept(items: readonly AgendaSession[], conditions: readonly Condition[]): AgendaSession[] {
  return items.flatMap((item) => {
    const open = conditions.filter((condition) => !condition(item));
    if (open.length === 0) return [item];
    const contributions = kept(item.contributions, open);
    return contributions.length === 0 ? [] : [{ ...item, contributions }];
  });
}

function conditionsOf({ track, room, project, personId }: AgendaFilter): readonly Condition[] {
  return [
    ...(track === undefined ? [] : [isNamed(track, (item) => [item.track])]),
    ...(room === undefined ? [] : [isNamed(room, (item) => [item.room])]),
    ...(project === undefined
      ? []
      : [isNamed(project, (item) => [item.project, ...item.participants.map((one) => one.project)])]),
    ...(personId === undefined
      ? []
      : [(item: AgendaSession) => item.participants.some((one) => one.personId === personId)]),
  ];
}

function isNamed(name: string, namesOf: (item: AgendaSession) => readonly (string | undefined)[]): Condition {
  const wanted = foldText(name);
  return (item) => namesOf(item).some((own) => own !== undefined && isSameFolded(foldText(own), wanted));
}

/** All words are looked for in one text of each item, which is folded once for them all. */
function haveWords(words: readonly string[]): readonly Condition[] {
  const texts = new Map<AgendaSession, FoldedText>();
  const textOf = (item: AgendaSession) => {
    const text = texts.get(item) ?? foldText(wordsOf(item).join("\n"));
    texts.set(item, text);
    return text;
  };
  return words.map((word) => {
    const wanted = foldText(word);
    return (item) => containsFolded(textOf(item), wanted);
  });
}

function wordsOf(item: AgendaSession): readonly (string | undefined)[] {
  const { title, description, project, room, track, participants } = item;
  return [
    title,
    description,
    project,
    room,
    track,
    ...participants.flatMap((one) => [one.name, one.affiliation, one.position, one.project]),
  ];
}
