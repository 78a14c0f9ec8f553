import type { Agenda, AgendaSession, Language } from "@programmheft/core";
import { personAsText, personInWords } from "../words/person-in-words.ts";
import { sessionMarks } from "../words/session-marks.ts";
import { clockInWords, lengthInWords, minutesOfSession } from "../words/time-in-words.ts";
import { runSheetWords } from "./run-sheet-words.ts";

/** One line of a run sheet, in words. */
export interface RunSheetRow {
  readonly day?: string;
  /** When it begins; empty where that is not known. */
  readonly start: string;
  readonly isInferred: boolean;
  /** How long it takes. */
  readonly length: string;
  readonly title: string;
  /** 0 for a session, 1 for a part of one, and so on. */
  readonly depth: number;
  readonly marks: readonly string[];
  readonly isCancelled: boolean;
  /** Who is on. */
  readonly people: readonly string[];
  /** What is shown: slides, films. */
  readonly materials: readonly string[];
  /** What comes next on this day. */
  readonly next: string;
  /** How long the day goes on when this is over. */
  readonly remaining: string;
}

interface Item {
  readonly session: AgendaSession;
  readonly depth: number;
  readonly day: string | undefined;
}

/** The lines of a run sheet: every session and every part of one in the order of the programme. */
export function runSheetRows({ sessions }: Agenda, language: Language): readonly RunSheetRow[] {
  const items = sessions.flatMap((session) => itemsOf(session, 0, session.day));
  const remaining = remainingTimes(items, language);
  return items.map((item, index): RunSheetRow => {
    const { session, depth, day } = item;
    const { startTime, startIs, kind, cancelled = false } = session;
    const minutes = kind === "end" ? undefined : minutesOfSession(session);
    const { optional } = runSheetWords[language];
    const marks = sessionMarks(session, language);
    return {
      ...(day !== undefined && { day }),
      start: startTime === undefined ? "" : clockInWords(startTime, language),
      isInferred: startIs === "inferred",
      length: minutes === undefined || minutes === 0 || cancelled ? "" : lengthInWords(minutes, language),
      title: session.title,
      depth,
      marks: session.optional ? marks.map((mark) => (mark === optional.mark ? optional.hint : mark)) : marks,
      isCancelled: cancelled,
      people: session.participants.map((person) => personAsText(personInWords(person, language, "speaker"))),
      materials: (session.materials ?? []).map(({ title }) => title),
      next: cancelled ? "" : nextTitle(items.slice(index + 1), day),
      remaining: cancelled ? "" : remaining(item),
    };
  });
}

function itemsOf(session: AgendaSession, depth: number, day: string | undefined): readonly Item[] {
  return [{ session, depth, day }, ...session.contributions.flatMap((part) => itemsOf(part, depth + 1, day))];
}

function nextTitle(following: readonly Item[], day: string | undefined): string {
  return following.find((item) => item.day === day && !item.session.cancelled)?.session.title ?? "";
}

/** How long each day goes on after a session: up to the last end of any, as the last to begin may be over before another. */
function remainingTimes(items: readonly Item[], language: Language): (item: Item) => string {
  const days = new Map<string | undefined, { readonly first: AgendaSession; longest: number }>();
  for (const { session, depth, day } of items) {
    if (depth > 0 || session.cancelled || session.startTime === undefined) continue;
    const known = days.get(day) ?? { first: session, longest: 0 };
    const { start, startTime, end = start, endTime = startTime } = session;
    known.longest = Math.max(known.longest, minutesUntil(known.first, { end, endTime }) ?? 0);
    days.set(day, known);
  }
  return ({ session, day }) => {
    const known = days.get(day);
    const minutes = known && minutesUntil(known.first, session);
    if (known === undefined || minutes === undefined || minutes >= known.longest) return "";
    return lengthInWords(known.longest - minutes, language);
  };
}

function minutesUntil(
  { start, startTime }: AgendaSession,
  { end, endTime }: Pick<AgendaSession, "end" | "endTime">,
): number | undefined {
  return minutesOfSession({ start, startTime, end, endTime });
}
