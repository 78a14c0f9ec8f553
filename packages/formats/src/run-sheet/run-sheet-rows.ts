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
      remaining: cancelled ? "" : remainingTime(item, items, language),
    };
  });
}

function itemsOf(session: AgendaSession, depth: number, day: string | undefined): readonly Item[] {
  return [{ session, depth, day }, ...session.contributions.flatMap((part) => itemsOf(part, depth + 1, day))];
}

function nextTitle(following: readonly Item[], day: string | undefined): string {
  return following.find((item) => item.day === day && !item.session.cancelled)?.session.title ?? "";
}

function remainingTime({ session, day }: Item, items: readonly Item[], language: Language): string {
  const last = items.findLast(
    (item) => item.day === day && item.depth === 0 && !item.session.cancelled,
  )?.session;
  const dayEnd = last && { end: last.end ?? last.start, endTime: last.endTime ?? last.startTime };
  if (!dayEnd || session === last) return "";
  const minutes = minutesOfSession({
    ...session,
    start: session.end,
    startTime: session.endTime,
    end: dayEnd.end,
    endTime: dayEnd.endTime,
  });
  return minutes === undefined || minutes <= 0 ? "" : lengthInWords(minutes, language);
}
