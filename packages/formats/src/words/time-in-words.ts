import { type AgendaSession, type Language, minutesOfTime, parseInstant } from "@programmheft/core";
import { dateInWords } from "../text/time/print-date.ts";
import { agendaWords } from "./agenda-words.ts";
import { shownLine } from "./shown-text.ts";

const noBreak = "\u00A0";
const minutesPerDay = 24 * 60;

/** A time of day: "10:00 Uhr", "10:00". */
export function clockInWords(time: string, language: Language): string {
  return language === "de" ? `${time}${noBreak}Uhr` : time;
}

/** A span as far as it is known: "10:00 – 11:00 Uhr", "bis 11:00 Uhr". Empty where nothing is. */
export function spanInWords(start: string | undefined, end: string | undefined, language: Language): string {
  if (start === undefined) {
    return end === undefined ? "" : `${agendaWords[language].until} ${clockInWords(end, language)}`;
  }
  if (end === undefined) return clockInWords(start, language);
  return language === "de" ? `${start} – ${end}${noBreak}Uhr` : `${start} – ${end}`;
}

/** A length: "20 Min.", "1 Std. 30 Min.". */
export function lengthInWords(minutes: number, language: Language): string {
  const { hours, minutes: unit } = agendaWords[language];
  const parts = [
    ...(minutes >= 60 ? [`${Math.floor(minutes / 60)}${noBreak}${hours}`] : []),
    ...(minutes < 60 || minutes % 60 !== 0 ? [`${minutes % 60}${noBreak}${unit}`] : []),
  ];
  return parts.join(" ");
}

/** How long a session or an event takes in minutes, where both its times are known. */
export function minutesOfSession({
  start,
  end,
  startTime,
  endTime,
}: Pick<AgendaSession, "start" | "end" | "startTime" | "endTime">): number | undefined {
  if (start !== undefined && end !== undefined)
    return Math.round((parseInstant(end) - parseInstant(start)) / 60_000);
  if (startTime === undefined || endTime === undefined) return undefined;
  return (minutesOfTime(endTime) - minutesOfTime(startTime) + minutesPerDay) % minutesPerDay;
}

/** The day of a session: its date in words, or the words of the programme. */
export function dayInWords(day: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/u.test(day) ? dateInWords(day, language) : shownLine(day);
}

/** When a session is: what was stated, and what follows from its neighbours. */
export interface SessionTimeWords {
  readonly text: string;
  readonly isInferred: boolean;
}

/** The times of a session in words, in order: a start that follows from others behind "about", an end as a length. */
export function sessionTimeInWords(session: AgendaSession, language: Language): readonly SessionTimeWords[] {
  const { startTime, endTime, startIs, endIs, kind } = session;
  const { about } = agendaWords[language];
  const stated = (text: string): SessionTimeWords => ({ text, isInferred: false });
  const inferred = (text: string): SessionTimeWords => ({ text: `${about} ${text}`, isInferred: true });
  if (startTime === undefined) {
    return endIs === "stated" && endTime !== undefined
      ? [stated(spanInWords(undefined, endTime, language))]
      : [];
  }
  const minutes = minutesOfSession(session) ?? 0;
  const hasLength = endTime !== undefined && kind !== "end" && minutes > 0;
  if (startIs === "stated" && endIs === "stated" && hasLength) {
    return [stated(spanInWords(startTime, endTime, language))];
  }
  const start = (startIs === "inferred" ? inferred : stated)(clockInWords(startTime, language));
  if (!hasLength) return [start];
  return [
    start,
    endIs === "stated"
      ? stated(spanInWords(undefined, endTime, language))
      : inferred(lengthInWords(minutes, language)),
  ];
}
